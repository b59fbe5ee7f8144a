import { expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysFrom,
  firstOfMonth,
  isDay,
  mondayOf,
  nextDay,
  previousDay,
  weekdayOf,
} from '#src/domain/history/day';
import type { Day } from '#src/domain/time';
import { hours } from '#src/domain/time';
import { at } from '../../support/records';

const day = (text: string) => text as Day;
const berlin = (iso: string, dayStart = 4) => dayOf(at(iso), 'Europe/Berlin', hours(dayStart));

test('a night shift is one day: it begins at four', () => {
  expect(berlin('2026-03-02T22:00+01:00')).toBe('2026-03-02');
  expect(berlin('2026-03-03T03:59+01:00')).toBe('2026-03-02');
  expect(berlin('2026-03-03T04:00+01:00')).toBe('2026-03-03');
});

test('the start of the day is a setting', () => {
  expect(berlin('2026-03-03T00:30+01:00', 0)).toBe('2026-03-03');
  expect(berlin('2026-03-03T11:30+01:00', 12)).toBe('2026-03-02');
});

test('one instant is another day elsewhere', () => {
  const instant = at('2026-03-02T20:00Z');
  expect(dayOf(instant, 'America/Los_Angeles', hours(4))).toBe('2026-03-02');
  expect(dayOf(instant, 'Pacific/Auckland', hours(4))).toBe('2026-03-03');
  expect(dayOf(instant, 'Asia/Kolkata', hours(0))).toBe('2026-03-03');
});

test('both days when the clocks change are one day each', () => {
  // Forward on 29 March, back on 25 October: 23 and 25 hours, begun an hour off by the clock on the wall.
  expect([berlin('2026-03-29T04:59+02:00'), berlin('2026-03-29T05:00+02:00')]).toEqual(['2026-03-28', '2026-03-29']);
  expect([berlin('2026-03-30T03:59+02:00'), berlin('2026-03-30T04:00+02:00')]).toEqual(['2026-03-29', '2026-03-30']);
  expect([berlin('2026-10-25T02:59+01:00'), berlin('2026-10-25T03:00+01:00')]).toEqual(['2026-10-24', '2026-10-25']);
  expect([berlin('2026-10-26T03:59+01:00'), berlin('2026-10-26T04:00+01:00')]).toEqual(['2026-10-25', '2026-10-26']);
});

test('days go on over the ends of months and years', () => {
  expect(nextDay(day('2026-12-31'))).toBe('2027-01-01');
  expect(previousDay(day('2028-03-01'))).toBe('2028-02-29');
  expect(addDays(day('2026-03-29'), 1)).toBe('2026-03-30');
});

test('weeks begin on Monday', () => {
  expect(['2026-03-02', '2026-03-08'].map((text) => weekdayOf(day(text)))).toEqual([0, 6]);
  expect(mondayOf(day('2026-03-08'))).toBe('2026-03-02');
  expect(firstOfMonth(day('2026-03-08'))).toBe('2026-03-01');
});

test('a span of days leaves out its end', () => {
  expect([...daysFrom(day('2026-02-27'), day('2026-03-02'))]).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  expect([...daysFrom(day('2026-03-02'), day('2026-03-02'))]).toEqual([]);
});

test('only real calendar days are days', () => {
  expect(['2026-02-28', '2026-02-30', '2026-2-3', '2026-02-28T00:00', 'x'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
