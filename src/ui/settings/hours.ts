import type { HoursRange, MinuteOfDay, WeekHours } from '#src/domain/settings/settings';
import { wholeDay } from '#src/domain/settings/settings';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
/** 0 is Monday. */
export type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const weekdayIndexes = [0, 1, 2, 3, 4, 5, 6] as const;

const day = 1440;

export type DayRanges = readonly HoursRange[];

export const isWholeDay = (ranges: DayRanges): boolean =>
  ranges.length === 1 && ranges[0]?.from === 0 && ranges[0].to === day;

export const crossesMidnight = ({ from, to }: HoursRange): boolean => to <= from;

/** Reads the value of a time input; `null` while it is incomplete. */
export function parseTime(text: string): MinuteOfDay | null {
  const [, hours, minutes] = /^(\d\d):(\d\d)(?::\d\d)?$/.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const minute = Number(hours) * 60 + Number(minutes);
  return minute < day ? minute : null;
}

/** The value that a time input takes; the end of the day shows as 00:00. */
export function timeValue(minute: MinuteOfDay): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** Midnight as an end is the end of the same day; `null` when both are the same, which is no range. */
export function toRange(from: MinuteOfDay, to: MinuteOfDay): HoursRange | null {
  if (to === 0) return { from, to: day };
  return from === to ? null : { from, to };
}

/** Whether two ranges of one day share time; the part after midnight counts with the day it began on. */
export function overlaps(ranges: DayRanges): boolean {
  const ends = ranges.map(({ from, to }) => ({ from, to: to <= from ? to + day : to })).sort((a, b) => a.from - b.from);
  return ends.some(({ to }, i) => to > (ends[i + 1]?.from ?? Infinity));
}

export function withDay(week: WeekHours, at: WeekdayIndex, ranges: DayRanges): WeekHours {
  const [a, b, c, d, e, f, g] = week.map((old, index) => (index === at ? ranges : old));
  return [a ?? [], b ?? [], c ?? [], d ?? [], e ?? [], f ?? [], g ?? []];
}

/** Gives every day that has hours those of one day. */
export function copyToWorkingDays(week: WeekHours, at: WeekdayIndex): WeekHours {
  return weekdayIndexes.reduce((all, index) => (all[index].length > 0 ? withDay(all, index, week[at]) : all), week);
}

/** A sensible further range: an hour after the last one, for two hours; `null` when the day is full. */
export function nextRange(ranges: DayRanges): HoursRange | null {
  const last = ranges.at(-1);
  if (!last) return wholeDay;
  const from = last.to + 60;
  if (crossesMidnight(last) || from > day - 60) return null;
  return { from, to: Math.min(from + 120, day) };
}

/** One bar of the week picture: a part of one day, in minutes. */
export interface Bar {
  readonly day: WeekdayIndex;
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** The week as bars; what goes past midnight is drawn on the day it runs into. */
export function barsOf(week: WeekHours): readonly Bar[] {
  return weekdayIndexes.flatMap((index) =>
    week[index].flatMap(({ from, to }): Bar[] => {
      if (to > from) return [{ day: index, from, to }];
      const next = weekdayIndexes[(index + 1) % 7] ?? 0;
      return [{ day: index, from, to: day }, ...(to > 0 ? [{ day: next, from: 0, to }] : [])];
    }),
  );
}
