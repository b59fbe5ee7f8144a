import { daysFrom } from '../history/day';
import type { DayTotals } from '../history/totals';
import type { Day } from '../time';
import { ruleOn, type CalendarEntry, type Marks } from './calendar';
import { noStreak, passDay, type Streak } from './streak';

/** The streak as it stood before a day, so that no fold need start with the first one. */
export interface Checkpoint {
  /** A Monday, so that no week is cut in two. */
  readonly day: Day;
  readonly streak: Streak;
  /** Weeks in balance before it. */
  readonly weeks: number;
}

/** What the fold reads. `days` holds at least all days with records from the checkpoint on. */
export interface StreakHistory {
  readonly days: ReadonlyMap<Day, DayTotals>;
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
  /** `null` starts with the first day of `days`: what was before it cannot be missed. */
  readonly checkpoint: Checkpoint | null;
}

/** The streak before a day. A checkpoint after that day is no use: the fold then starts with the first of `days`. */
export function streakBefore(day: Day, history: StreakHistory): Streak {
  const checkpoint = history.checkpoint !== null && history.checkpoint.day <= day ? history.checkpoint : null;
  const start = startOf({ ...history, checkpoint }) ?? day;
  let streak = checkpoint?.streak ?? noStreak;
  for (const past of daysFrom(start, day)) {
    streak = passDay(streak, history.days.get(past) ?? null, ruleOn(history.calendar, history.marks, past));
  }
  return streak;
}

/** Where the fold starts; `null` when there is nothing to fold. */
export const startOf = ({ checkpoint, days }: Pick<StreakHistory, 'checkpoint' | 'days'>): Day | null =>
  checkpoint?.day ?? firstOf(days);

/** The earliest day; `null` without any. */
export function firstOf(days: ReadonlyMap<Day, unknown>): Day | null {
  let first: Day | null = null;
  for (const day of days.keys()) if (first === null || day < first) first = day;
  return first;
}
