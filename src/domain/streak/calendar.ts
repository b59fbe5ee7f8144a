import { weekdayOf } from '../history/day';
import type { Settings } from '../settings/settings';
import type { Day } from '../time';

/** What a day had to bring, from a day on. Entries are only ever added, so old days keep the meaning of their time. */
export interface CalendarEntry {
  readonly from: Day;
  /** Monday to Sunday. */
  readonly workdays: readonly boolean[];
  /** Qualifying breaks that make a day count. */
  readonly needed: number;
}

/** Why a day is off that the week does not know of. */
export const daysOff = ['holiday', 'sick'] as const;
export type DayOff = (typeof daysOff)[number];

/** Days off that the week does not know of. */
export type Marks = Readonly<Partial<Record<Day, DayOff>>>;

/** What one day had to bring. */
export interface DayRule {
  readonly workday: boolean;
  readonly needed: number;
}

/** The entry that the settings of today stand for. */
export const calendarOf = (settings: Settings, from: Day): CalendarEntry => ({
  from,
  workdays: settings.hours.map((ranges) => ranges.length > 0),
  needed: settings.streak.needed,
});

/** The calendar with a change; the same one if it says nothing new. */
export function keep(calendar: readonly CalendarEntry[], change: CalendarEntry): readonly CalendarEntry[] {
  const latest = calendar.at(-1);
  return latest !== undefined && saysTheSame(latest, change) ? calendar : [...calendar, change];
}

/** The rule of a day: the last entry from on or before it. Days before the first entry follow the first. */
export function ruleOn(calendar: readonly CalendarEntry[], marks: Marks, day: Day): DayRule {
  const entry = calendar.findLast(({ from }) => from <= day) ?? calendar[0];
  const workday = (entry?.workdays[weekdayOf(day)] ?? true) && marks[day] === undefined;
  return { workday, needed: entry?.needed ?? 1 };
}

const saysTheSame = (one: CalendarEntry, other: CalendarEntry): boolean =>
  one.needed === other.needed && one.workdays.every((workday, index) => workday === other.workdays[index]);
