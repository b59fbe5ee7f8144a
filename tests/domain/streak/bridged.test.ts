import { expect, test } from 'vitest';
import { addDays, daysFrom } from '#src/domain/history/day';
import { emptyDay, type DayTotals } from '#src/domain/history/totals';
import { bridgedDays } from '#src/domain/streak/bridged';
import type { Day } from '#src/domain/time';

const start = '2026-03-02' as Day;
const calendar = [{ from: start, workdays: [true, true, true, true, true, false, false], needed: 1 }];

/** One sign a day from a Monday, as the answer gives them: `1` counted, `0` skipped only, `.` nothing, `p` a pass. */
function seen(signs: string, zones: Readonly<Record<number, string>> = {}): string {
  const days = new Map<Day, DayTotals>();
  const all = [...daysFrom(start, addDays(start, signs.length))];
  for (const [i, day] of all.entries()) {
    const zone = zones[i] ?? 'Europe/Berlin';
    if (signs[i] !== '.') days.set(day, { ...emptyDay(day), counted: Number(signs[i]), zones: { [zone]: 1 } });
  }
  const bridged = bridgedDays({ days, calendar, marks: {} }, addDays(start, signs.length), 'Europe/Berlin');
  return all.map((day, i) => (bridged.has(day) ? 'p' : signs[i])).join('');
}

test.each([
  ['five counted days earn a pass, and the next missed day takes it', '11111...1', '11111..p1'],
  ['free days take no pass', '11111..11', '11111..11'],
  ['without a pass nothing is bridged', '111.1', '111.1'],
  ['a gap that is longer than the passes ends the run', '11111....1', '11111....1'],
  ['a day on which all was skipped is bridged like an empty one', '11111..01', '11111..p1'],
  ['a day that is missing up to now is bridged for now', '11111...', '11111..p'],
])('%s', (_, signs, answer) => {
  expect(seen(signs)).toBe(answer);
});

test('a journey to another zone takes no pass', () => {
  expect(seen('11111...1', { 8: 'Asia/Tokyo' })).toBe('11111...1');
});
