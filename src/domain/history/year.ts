import { ruleOn, type CalendarEntry, type DayOff, type Marks } from '../streak/calendar';
import type { Day } from '../time';
import { addDays, daysFrom, mondayOf } from './day';
import type { DayTotals } from './totals';

/** Weeks of the picture of a year: the one of today and 52 before it. */
export const weeksShown = 53;

/** Breaks that counted, for each of the four shades. */
export const shades = [1, 2, 4, 6] as const;

/** One day in the picture of a year. */
export interface YearDay {
  readonly day: Day;
  /** Breaks that counted. */
  readonly counted: number;
  /** 0 without any, then 1 to 4. */
  readonly shade: number;
  /** The goal of the day was reached. */
  readonly reached: boolean;
  /** Marked as off by hand. */
  readonly mark: DayOff | null;
  /** Off by the working days of its time. */
  readonly free: boolean;
  /** Before the first record, so that nothing is missing there. */
  readonly early: boolean;
  readonly ahead: boolean;
}

/** What the picture is made of. */
export interface YearSource {
  readonly days: ReadonlyMap<Day, DayTotals>;
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
  readonly firstDay: Day | null;
}

export const yearStart = (today: Day): Day => addDays(mondayOf(today), -7 * (weeksShown - 1));

/** The year up to the end of this week, in order; it begins on a Monday. */
export function yearOf(source: YearSource, today: Day): readonly YearDay[] {
  const end = addDays(mondayOf(today), 7);
  return [...daysFrom(yearStart(today), end)].map((day) => dayIn(source, day, today));
}

/** How one day stands, within the picture or not. */
export function dayIn({ days, calendar, marks, firstDay }: YearSource, day: Day, today: Day): YearDay {
  const counted = days.get(day)?.counted ?? 0;
  const { needed } = ruleOn(calendar, marks, day);
  return {
    day,
    counted,
    shade: shades.filter((least) => counted >= least).length,
    reached: counted >= needed,
    mark: marks[day] ?? null,
    free: !ruleOn(calendar, {}, day).workday,
    early: firstDay === null || day < firstDay,
    ahead: day > today,
  };
}
