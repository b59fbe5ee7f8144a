import type { HoursRange, WeekHours } from '../settings/settings';
import { earlier, instant, later, latest, type Instant, type Millis } from '../time';

/** Where an instant lies in the week of working hours. `null`: never, as far as the week goes on like this. */
export type HoursAt =
  | { readonly open: true; readonly until: Instant | null }
  | { readonly open: false; readonly since: Instant | null; readonly next: Instant | null };

interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

/** Ranges that touch or overlap are one window; ranges are local times, so they follow the zone and its summer time. */
export function hoursAt(hours: WeekHours, zone: string, now: Instant): HoursAt {
  const windows = merged(rangesAround(hours, zone, now));
  const current = windows.find(({ from, to }) => from <= now && now < to);
  if (current !== undefined) return { open: true, until: current === windows.at(-1) ? null : current.to };
  return {
    open: false,
    since: windows.findLast(({ to }) => to <= now)?.to ?? null,
    next: windows.find(({ from }) => from > now)?.from ?? null,
  };
}

/**
 * Start of the next range of working hours that begins on a later local day; else the start of that day, at `dayStart`.
 * So is that of a range that only goes on from the day before: whole days in a row are one window, but many days.
 */
export function tomorrow(hours: WeekHours, zone: string, now: Instant, dayStart: Millis): Instant {
  const today = dateOf(zone, now);
  const startOf = (date: Temporal.PlainDate): Instant => at(zone, date, dayStart / 60_000);
  const ranges = rangesAround(hours, zone, now);
  const next = ranges.find(({ from }) => Temporal.PlainDate.compare(dateOf(zone, from), today) > 0);
  if (next === undefined) return startOf(today.add({ days: 1 }));
  const begins = merged(ranges).some(({ from }) => from === next.from);
  return begins ? next.from : latest(next.from, startOf(dateOf(zone, next.from)));
}

/** The next instant at which `dayOf` changes. */
export function nextDayStart(zone: string, now: Instant, dayStart: Millis): Instant {
  const midnight = at(zone, dateOf(zone, earlier(now, dayStart)).add({ days: 1 }), 0);
  return later(midnight, dayStart);
}

/** From a day before, for ranges that cross midnight, to a week ahead and one day more, so that the last is never cut. */
function rangesAround(hours: WeekHours, zone: string, now: Instant): readonly Window[] {
  const today = dateOf(zone, now);
  const days = Array.from({ length: 17 }, (_, i) => today.add({ days: i - 8 }));
  return days
    .flatMap((date) => (hours[date.dayOfWeek - 1] ?? []).map((range) => windowOf(range, date, zone)))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
}

/** A range whose end is not after its start ends on the next day. */
function windowOf({ from, to }: HoursRange, date: Temporal.PlainDate, zone: string): Window {
  return { from: at(zone, date, from), to: at(zone, date, to <= from ? to + 1440 : to) };
}

function merged(sorted: readonly Window[]): readonly Window[] {
  return sorted.reduce<Window[]>((done, next) => {
    const last = done.at(-1);
    if (last === undefined || next.from > last.to) return [...done, next];
    return [...done.slice(0, -1), { from: last.from, to: instant(Math.max(last.to, next.to)) }];
  }, []);
}

const dateOf = (zone: string, at: Instant): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate();

/** Minutes of the local clock, not of elapsed time: 9:00 is 9:00 on both daylight-saving days. */
function at(zone: string, date: Temporal.PlainDate, minuteOfDay: number): Instant {
  const day = date.add({ days: Math.floor(minuteOfDay / 1440) });
  const minute = minuteOfDay % 1440;
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return instant(day.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
}
