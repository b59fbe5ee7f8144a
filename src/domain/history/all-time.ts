import { bridgedDays } from '../streak/bridged';
import type { CalendarEntry, Marks } from '../streak/calendar';
import { millis, type Day, type Millis } from '../time';
import type { DayTotals } from './totals';
import { weeksOf } from './weeks';

/** What all of the history adds up to. */
export interface AllTime {
  readonly breaks: number;
  /** Time spent on moves that work a line. */
  readonly time: Millis;
  readonly weeksInBalance: number;
  readonly weeks: number;
  /** Days that a pass of the streak bridged. */
  readonly bridged: ReadonlySet<Day>;
}

export function allTimeOf(
  source: { days: ReadonlyMap<Day, DayTotals>; calendar: readonly CalendarEntry[]; marks: Marks },
  today: Day,
  zone: string,
): AllTime {
  const days = [...source.days.values()];
  const weeks = weeksOf(source.days, source.calendar, source.marks, today);
  return {
    breaks: days.reduce((sum, { moved }) => sum + moved, 0),
    time: millis(days.reduce((sum, { time }) => sum + (time.front ?? 0) + (time.back ?? 0), 0)),
    weeksInBalance: weeks.filter(({ inBalance }) => inBalance).length,
    weeks: weeks.length,
    bridged: bridgedDays(source, today, zone),
  };
}
