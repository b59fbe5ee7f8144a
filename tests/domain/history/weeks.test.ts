import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '#src/domain/history/day';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { isBalanced, weeksOf } from '#src/domain/history/weeks';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf, type Marks } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';
import { anyHistory, at, moveDone, record } from '../../support/records';

const calendar = [calendarOf(defaultSettings, '2026-03-02' as Day)];
/** The Thursday of the second week. */
const today = '2026-03-12' as Day;

/** 20 seconds of each line, or more of one. */
const breakOn = (day: string, [back, front] = [24, 20]) =>
  record({
    startedAt: at(`${day}T10:00+01:00`),
    moves: [moveDone('hip-hinge', back), moveDone('open-arm-chest-stretch', front)],
  });

function daysOf(records: readonly ReturnType<typeof record>[]): ReadonlyMap<Day, DayTotals> {
  const days = new Map<Day, DayTotals>();
  for (const one of records) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  return days;
}

const weeks = (days: readonly string[], marks: Marks = {}, parts?: [number, number]) =>
  weeksOf(daysOf(days.map((day) => breakOn(day, parts))), calendar, marks, today);

test('breaks on three of five working days and a back share of 55 % make a week in balance', () => {
  const [first] = weeks(['2026-03-02', '2026-03-04', '2026-03-06']);
  expect(first).toMatchObject({ monday: '2026-03-02', workdays: 5, counted: 3, inBalance: true, isCurrent: false });
  expect(first?.backShare).toBeCloseTo(24 / 44);
});

test('two of five working days are not most of them', () => {
  expect(weeks(['2026-03-02', '2026-03-04'])[0]).toMatchObject({ counted: 2, inBalance: false });
});

test('days off by mark are no working days: two of three are most of them', () => {
  const marks = { ['2026-03-05' as Day]: 'holiday', ['2026-03-06' as Day]: 'sick' } as const;
  expect(weeks(['2026-03-02', '2026-03-04'], marks)[0]).toMatchObject({ workdays: 3, counted: 2, inBalance: true });
});

test('one day is never a week, but a day off with a break helps', () => {
  const off = Object.fromEntries(['03', '04', '05', '06'].map((day) => [`2026-03-${day}`, 'holiday'])) as Marks;
  expect(weeks(['2026-03-02'], off)[0]).toMatchObject({ workdays: 1, counted: 1, inBalance: false });
  expect(weeks(['2026-03-02', '2026-03-07'], off)[0]).toMatchObject({ counted: 2, inBalance: true });
});

test('a week without a working day is in balance with nothing', () => {
  const off = Object.fromEntries(['02', '03', '04', '05', '06'].map((day) => [`2026-03-${day}`, 'holiday'])) as Marks;
  expect(weeks(['2026-03-02', '2026-03-03'], off)[0]).toMatchObject({ workdays: 0, inBalance: false });
});

test.each([
  [[10, 20], false],
  [[20, 20], true],
  [[30, 20], true],
  [[40, 20], false],
] as const)('%j seconds of back and front: in balance is %s', (parts, inBalance) => {
  const days = ['2026-03-02', '2026-03-04', '2026-03-06'];
  expect(weeks(days, {}, [...parts])[0]?.inBalance).toBe(inBalance);
});

test('the share is judged by the percent that is read', () => {
  expect([0.494, 0.496, 0.604, 0.606, null].map(isBalanced)).toEqual([false, true, true, false, false]);
});

test('the week of today is the current one, and it is there before anything is done', () => {
  expect(weeks(['2026-03-02']).map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(weeks([])).toMatchObject([{ monday: '2026-03-09', counted: 0, backShare: null, isCurrent: true }]);
});

test('a goal of two breaks a day makes a day with one count for nothing', () => {
  const two = [{ from: '2026-03-02' as Day, workdays: calendar[0]?.workdays ?? [], needed: 2 }];
  const days = daysOf(['2026-03-02', '2026-03-04', '2026-03-06'].map((day) => breakOn(day)));
  expect(weeksOf(days, two, {}, today)[0]).toMatchObject({ counted: 0, inBalance: false });
});

test('whatever was done, weeks follow one another, begin on Mondays, and are in balance only with enough days', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const all = weeksOf(daysOf(history), calendar, {}, '2026-05-20' as Day);
      expect(all.filter(({ monday }) => weekdayOf(monday) !== 0)).toEqual([]);
      const followed = all.slice(0, -1).map(({ monday }) => addDays(monday, 7));
      expect(all.slice(1).map(({ monday }) => monday)).toEqual(followed);
      expect(all.filter(({ inBalance, counted }) => inBalance && counted < 3)).toEqual([]);
      expect(all.filter(({ isCurrent }) => isCurrent)).toEqual(all.slice(-1));
    }),
    { numRuns: 60 },
  );
});
