import type { CalendarEntry, Marks } from '../streak/calendar';
import { savedDays } from '../streak/saved-days';
import { millis, type Day, type Millis } from '../time';
import type { DayTotals } from './totals';

/** What all of the history adds up to. */
export interface AllTime {
  /** Time spent on moves that work a line. */
  readonly time: Millis;
  /** Days that the streak went on over: by a pass, or on a journey to another zone. */
  readonly bridged: ReadonlySet<Day>;
}

export function allTimeOf(
  source: { days: ReadonlyMap<Day, DayTotals>; calendar: readonly CalendarEntry[]; marks: Marks },
  today: Day,
  zone: string,
): AllTime {
  const days = [...source.days.values()];
  return {
    time: millis(days.reduce((sum, { time }) => sum + (time.front ?? 0) + (time.back ?? 0), 0)),
    bridged: savedDays(today, zone, { ...source, checkpoint: null }),
  };
}
