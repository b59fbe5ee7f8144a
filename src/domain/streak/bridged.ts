import { daysFrom } from '../history/day';
import type { Day } from '../time';
import { ruleOn } from './calendar';
import { noStreak, passDay, standOn, type Streak, type StreakDay } from './streak';
import { firstOf, type StreakHistory } from './walk';

/** Working days without a break that a pass bridged, from the first of `days` to the day before today. */
export function bridgedDays(
  { days, calendar, marks }: Pick<StreakHistory, 'days' | 'calendar' | 'marks'>,
  today: Day,
  zone: string,
): ReadonlySet<Day> {
  const bridged = new Set<Day>();
  let streak = noStreak;
  let gap: Day[] = [];
  const close = (before: Streak, after: Streak, zonesNow: readonly string[]) => {
    const survived = before.run > 0 && after.run >= before.run;
    // Whoever changed zones has one of them for the journey, and it takes no pass.
    const journey = before.zones.some((one) => zonesNow.includes(one)) ? 0 : 1;
    if (survived) for (const day of gap.slice(journey)) bridged.add(day);
    gap = [];
  };

  for (const day of daysFrom(firstOf(days) ?? today, today)) {
    const rule = ruleOn(calendar, marks, day);
    const totals: StreakDay | null = days.get(day) ?? null;
    const after = passDay(streak, totals, rule);
    if (totals !== null) {
      // A day with records that do not reach the goal is missed like one without.
      if (rule.workday && totals.counted < rule.needed) gap.push(day);
      close(streak, after, Object.keys(totals.zones));
    } else if (rule.workday) gap.push(day);
    streak = after;
  }
  close(streak, standOn(streak, null, ruleOn(calendar, marks, today), zone), [zone]);
  return bridged;
}
