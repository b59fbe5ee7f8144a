import type { DayTotals } from '../history/totals';
import type { DayRule } from './calendar';

/** One pass is earned for so many counted days. */
export const daysAPass = 5;
/** So many passes are kept for later. */
export const passesBanked = 2;

/** How a streak stands before a day: a fold over the days. */
export interface Streak {
  /** Counted days in a row. */
  readonly run: number;
  readonly best: number;
  readonly passes: number;
  /** Counted days since the last pass was earned. */
  readonly towardsPass: number;
  /** Working days without any record since the last day with one: judged when the gap ends. */
  readonly gap: number;
  /** Time zones of the last day with a record. */
  readonly zones: readonly string[];
}

export const noStreak: Streak = { run: 0, best: 0, passes: 0, towardsPass: 0, gap: 0, zones: [] };

/** What the streak needs to know of a day with records. */
export type StreakDay = Pick<DayTotals, 'counted' | 'zones'>;

/** Goes on over a finished day; `null` for a day without records. */
export function passDay(streak: Streak, day: StreakDay | null, rule: DayRule): Streak {
  if (day === null) return rule.workday ? { ...streak, gap: streak.gap + 1 } : streak;
  const zones = Object.keys(day.zones);
  const before = { ...closeGap(streak, zones), zones };
  if (day.counted >= rule.needed) return count(before);
  return rule.workday ? miss(before, 1) : before;
}

/** How the streak stands on a day that is not over yet: it can count, but it cannot be missed. */
export function standOn(streak: Streak, day: StreakDay | null, rule: DayRule, zone: string): Streak {
  return day !== null && day.counted >= rule.needed ? passDay(streak, day, rule) : closeGap(streak, [zone]);
}

/** Judges the days without records. Whoever changed zones in between gets one of them for the journey. */
export function closeGap(streak: Streak, zonesNow: readonly string[]): Streak {
  const moved = !streak.zones.some((zone) => zonesNow.includes(zone));
  return miss({ ...streak, gap: 0 }, streak.gap - (moved ? 1 : 0));
}

/** Each missed day takes a pass; without one the run is over. */
function miss(streak: Streak, days: number): Streak {
  if (days <= 0 || streak.run === 0) return streak;
  return days <= streak.passes ? { ...streak, passes: streak.passes - days } : { ...streak, passes: 0, run: 0 };
}

function count(streak: Streak): Streak {
  const run = streak.run + 1;
  const earned = streak.towardsPass + 1 === daysAPass;
  return {
    ...streak,
    run,
    best: Math.max(streak.best, run),
    passes: earned ? Math.min(passesBanked, streak.passes + 1) : streak.passes,
    towardsPass: earned ? 0 : streak.towardsPass + 1,
  };
}
