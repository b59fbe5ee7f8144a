import { expect, test } from 'vitest';
import { calendarOf, keep, ruleOn, type CalendarEntry } from '#src/domain/streak/calendar';
import { parseCalendar, parseCheckpoint, parseMarks } from '#src/domain/streak/parse-streak';
import { noStreak } from '#src/domain/streak/streak';
import { defaultSettings } from '#src/domain/settings/settings';
import type { Day } from '#src/domain/time';

const day = (text: string) => text as Day;
const weekdays = [true, true, true, true, true, false, false];
const first: CalendarEntry = { from: day('2026-03-02'), workdays: weekdays, needed: 1 };
const second: CalendarEntry = { ...first, from: day('2026-03-10'), needed: 2 };

test('the settings of today make the entry of today', () => {
  expect(calendarOf(defaultSettings, day('2026-03-02'))).toEqual(first);
});

test('a change is added, and saying the same again is not', () => {
  const kept = keep([first], second);
  expect(kept).toEqual([first, second]);
  expect(keep(kept, { ...second, from: day('2026-04-01') })).toBe(kept);
});

test('a day follows the last entry from on or before it', () => {
  const needed = (text: string) => ruleOn([first, second], {}, day(text)).needed;
  expect(['2026-03-02', '2026-03-09', '2026-03-10', '2026-05-01'].map(needed)).toEqual([1, 1, 2, 2]);
});

test('of two entries from one day the later one holds', () => {
  const changedBack = { ...first, from: second.from };
  expect(ruleOn([first, second, changedBack], {}, second.from).needed).toBe(1);
});

test('days before the first entry follow the first', () => {
  expect(ruleOn([second], {}, day('2026-01-05')).needed).toBe(2);
});

test('what is out of shape in storage is left out', () => {
  expect(parseCalendar([first, { from: 'x' }, second])).toEqual([first, second]);
  expect(parseCalendar('x')).toEqual([]);
  expect(parseMarks({ '2026-03-02': 'holiday' })).toEqual({ '2026-03-02': 'holiday' });
  expect(parseMarks({ '2026-03-02': 'party' })).toEqual({});
  const checkpoint = { day: day('2026-03-01'), streak: noStreak, weeks: 2 };
  expect(parseCheckpoint(checkpoint)).toEqual(checkpoint);
  expect(parseCheckpoint({ ...checkpoint, day: '2026-03-32' })).toBeNull();
});
