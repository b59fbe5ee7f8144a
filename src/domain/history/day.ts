import { days, earlier, instant, type Day, type Instant, type Millis } from '../time';

/**
 * The day that an instant belongs to: the local date of `at - dayStart`. On the two days when the clocks change, the day
 * therefore begins an hour off by the clock on the wall.
 */
export const dayOf = (at: Instant, zone: string, dayStart: Millis): Day =>
  toDay(Temporal.Instant.fromEpochMilliseconds(earlier(at, dayStart)).toZonedDateTimeISO(zone).toPlainDate());

/** The day so many days later; earlier when negative. */
export const addDays = (day: Day, count: number): Day => toDay(Temporal.PlainDate.from(day).add({ days: count }));

export const nextDay = (day: Day): Day => addDays(day, 1);
export const previousDay = (day: Day): Day => addDays(day, -1);

/** 0 is Monday, 6 is Sunday. */
export const weekdayOf = (day: Day): number => Temporal.PlainDate.from(day).dayOfWeek - 1;

/** The Monday of its week. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

export const firstOfMonth = (day: Day): Day => toDay(Temporal.PlainDate.from(day).with({ day: 1 }));

/** The days from `from` up to but not including `to`. */
export function* daysFrom(from: Day, to: Day): Generator<Day> {
  for (let date = Temporal.PlainDate.from(from); toDay(date) < to; date = date.add({ days: 1 })) yield toDay(date);
}

/** When a day begins in UTC. */
export const utcStartOf = (day: Day): Instant =>
  instant(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds);

/** What started on a day, in any zone and with any start of the day, is no further than this from its start in UTC. */
export const daySpread: Millis = days(3);

/** Whether a text is a calendar day such as 2026-02-28. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return toDay(Temporal.PlainDate.from(text)) === text;
  } catch {
    return false;
  }
}

const toDay = (date: Temporal.PlainDate): Day => date.toString() as Day;
