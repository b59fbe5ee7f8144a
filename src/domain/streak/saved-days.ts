import { daysFrom } from '../history/day';
import type { Day } from '../time';
import { ruleOn } from './calendar';
import { closeGap, noStreak, passDay } from './streak';
import { startOf, type StreakHistory } from './walk';

/**
 * The working days before `today` that brought too little and that the run goes on over all the same: a pass was used
 * for them, or they went into a journey to another zone. Only days from the checkpoint on are looked at.
 */
export function savedDays(today: Day, zone: string, history: StreakHistory): ReadonlySet<Day> {
  const saved = new Set<Day>();
  let gap: Day[] = [];
  let streak = history.checkpoint?.streak ?? noStreak;
  const judge = (zones: readonly string[]): void => {
    if (closeGap(streak, zones).run > 0) for (const day of gap) saved.add(day);
    gap = [];
  };
  for (const day of daysFrom(startOf(history) ?? today, today)) {
    const totals = history.days.get(day) ?? null;
    const rule = ruleOn(history.calendar, history.marks, day);
    if (totals !== null) judge(Object.keys(totals.zones));
    else if (rule.workday) gap.push(day);
    streak = passDay(streak, totals, rule);
    if (totals !== null && rule.workday && totals.counted < rule.needed && streak.run > 0) saved.add(day);
  }
  judge(Object.keys(history.days.get(today)?.zones ?? { [zone]: 1 }));
  return saved;
}
