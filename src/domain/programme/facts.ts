import { daysFrom } from '../history/day';
import type { DayTotals } from '../history/totals';
import { ruleOn, type CalendarEntry, type Marks } from '../streak/calendar';
import type { Day } from '../time';

/** What the programme looks at: roll-ups of days, so that the same days always give the same steps. */
export interface ProgrammeFacts {
  /** At least `lookBack` days before the last look, and all after it; all that is known of the last twelve weeks at first. */
  readonly days: ReadonlyMap<Day, Pick<DayTotals, 'counted' | 'moved' | 'tooMuch'>>;
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
  /** The first day with a record, ever. */
  readonly firstDay: Day | null;
}

/** What the days of a look add up to. */
export interface Tally {
  readonly done: number;
  readonly workdays: number;
  readonly tooMuch: number;
}

/** Sums the days from `from` up to but not including `to`. Holidays, sick days and days off ask for nothing. */
export function tallyOf({ days, calendar, marks }: ProgrammeFacts, from: Day, to: Day): Tally {
  let [done, workdays, tooMuch] = [0, 0, 0];
  for (const day of daysFrom(from, to)) {
    const totals = days.get(day);
    done += totals?.counted ?? 0;
    tooMuch += totals?.tooMuch ?? 0;
    if (ruleOn(calendar, marks, day).workday) workdays += 1;
  }
  return { done, workdays, tooMuch };
}
