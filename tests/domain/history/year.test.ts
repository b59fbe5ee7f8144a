import { expect, test } from 'vitest';
import { emptyDay, type DayTotals } from '#src/domain/history/totals';
import { weeksShown, yearOf, type YearSource } from '#src/domain/history/year';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf, type DayOff } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';

/** A Thursday. */
const today = '2026-03-12' as Day;
const day = (text: string) => text as Day;

function sourceOf(counted: Readonly<Record<string, number>>, marks: Readonly<Record<string, DayOff>> = {}): YearSource {
  const rows = Object.entries(counted).map(
    ([on, times]) => [day(on), { ...emptyDay(day(on)), counted: times }] as const,
  );
  const days = new Map<Day, DayTotals>(rows);
  const [firstDay = null] = [...days.keys()].toSorted();
  return { days, calendar: [calendarOf(defaultSettings, day('2026-01-01'))], marks, firstDay };
}

const on = (source: YearSource, wanted: string) => yearOf(source, today).find((one) => one.day === wanted);

test('a year is 53 whole weeks and ends with the week of today', () => {
  const year = yearOf(sourceOf({}), today);
  expect(year).toHaveLength(weeksShown * 7);
  expect([year[0]?.day, year.at(-1)?.day]).toEqual(['2025-03-10', '2026-03-15']);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [6, 4],
  [20, 4],
])('%i breaks that counted are shade %i', (counted, shade) => {
  expect(on(sourceOf({ '2026-03-04': counted }), '2026-03-04')).toMatchObject({ counted, shade });
});

test('a day marked by hand keeps its mark; a free day of the week has none', () => {
  const source = sourceOf({ '2026-03-02': 1 }, { '2026-03-04': 'sick' });
  expect(on(source, '2026-03-04')).toMatchObject({ mark: 'sick', free: false });
  expect(on(source, '2026-03-07')).toMatchObject({ mark: null, free: true });
});

test('what is before the first record is early, and what is after today ahead', () => {
  const source = sourceOf({ '2026-03-04': 1 });
  expect(['2026-03-03', '2026-03-04', '2026-03-12', '2026-03-13'].map((one) => on(source, one))).toMatchObject([
    { early: true, ahead: false },
    { early: false, ahead: false },
    { early: false, ahead: false },
    { early: false, ahead: true },
  ]);
});
