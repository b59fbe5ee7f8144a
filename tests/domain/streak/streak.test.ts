import { expect, test } from 'vitest';
import { addDays, daysFrom } from '#src/domain/history/day';
import { emptyDay, type DayTotals } from '#src/domain/history/totals';
import { ruleOn, type CalendarEntry, type Marks } from '#src/domain/streak/calendar';
import { savedDays } from '#src/domain/streak/saved-days';
import { standOn, type Streak } from '#src/domain/streak/streak';
import { streakBefore, type Checkpoint } from '#src/domain/streak/walk';
import type { Day } from '#src/domain/time';

const day = (text: string) => text as Day;
/** A Monday. */
const start = day('2026-03-02');
const weekdays = [true, true, true, true, true, false, false];
const everyDay: CalendarEntry = { from: start, workdays: weekdays.map(() => true), needed: 1 };
const fiveDays: CalendarEntry = { from: start, workdays: weekdays, needed: 1 };

/**
 * One sign a day from a Monday: a number is how many breaks counted, `.` is a day without any record; `B` and `N` are
 * one counted break in Berlin and in New York.
 */
function daysOf(signs: string): Map<Day, DayTotals> {
  const days = new Map<Day, DayTotals>();
  for (const [i, sign] of signs.replaceAll(' ', '').split('').entries()) {
    if (sign === '.') continue;
    const zone = sign === 'N' ? 'America/New_York' : 'Europe/Berlin';
    const counted = /\d/.test(sign) ? Number(sign) : 1;
    const date = addDays(start, i);
    days.set(date, { ...emptyDay(date), outcomes: { done: 1 }, counted, moved: counted, zones: { [zone]: 1 } });
  }
  return days;
}

interface Case {
  readonly calendar?: readonly CalendarEntry[];
  readonly marks?: Marks;
  readonly zone?: string;
  readonly checkpoint?: Checkpoint | null;
}

/** How the streak stands on the day of the last sign, which is today and not over. */
function streakOf(signs: string, given: Case = {}): Streak {
  const { calendar = [everyDay], marks = {}, zone = 'Europe/Berlin', checkpoint = null } = given;
  const days = daysOf(signs);
  const today = addDays(start, signs.replaceAll(' ', '').length - 1);
  const before = streakBefore(today, { days, calendar, marks, checkpoint });
  return standOn(before, days.get(today) ?? null, ruleOn(calendar, marks, today), zone);
}

test.each([
  ['no history', '.', 0],
  ['the first counted day', '1', 1],
  ['three days in a row', '111', 3],
  ['today is open and breaks nothing', '111.', 3],
  ['today does not count yet and breaks nothing', '1110', 3],
  ['a missed day ends it', '11.1', 1],
  ['a day with a skipped break only is missed', '1101', 1],
  ['missed, and not begun again', '11..', 0],
])('%s', (_, signs, run) => {
  expect(streakOf(signs).run).toBe(run);
});

test('the best run outlives the streak', () => {
  expect(streakOf('1111..11')).toMatchObject({ run: 2, best: 4 });
});

test('weekends are bridged by the calendar', () => {
  expect(streakOf('11111 ..1', { calendar: [fiveDays] }).run).toBe(6);
  expect(streakOf('11111 ..', { calendar: [fiveDays] }).run).toBe(5);
});

test('a counted day off counts', () => {
  expect(streakOf('11111 1.1', { calendar: [fiveDays] }).run).toBe(7);
});

test('holidays and sick days are bridged', () => {
  const marks: Marks = { [day('2026-03-04')]: 'holiday', [day('2026-03-05')]: 'sick' };
  expect(streakOf('11..1', { marks }).run).toBe(3);
  expect(streakOf('11..1').run).toBe(1);
});

test('five counted days earn a pass, and it is used by itself', () => {
  expect(streakOf('11111')).toMatchObject({ run: 5, passes: 1 });
  expect(streakOf('11111.1')).toMatchObject({ run: 6, passes: 0 });
  expect(streakOf('1111.1')).toMatchObject({ run: 1, passes: 1 });
});

test('two passes can be banked, and no more', () => {
  expect(streakOf('11111 11111 11111 11111')).toMatchObject({ run: 20, passes: 2 });
  expect(streakOf('11111 11111 11111 ..1')).toMatchObject({ run: 16, passes: 0 });
  expect(streakOf('11111 11111 11111 ...1')).toMatchObject({ run: 1, passes: 0 });
});

test('a pass is not used for today', () => {
  expect(streakOf('11111.')).toMatchObject({ run: 5, passes: 1 });
  expect(streakOf('11111..')).toMatchObject({ run: 5, passes: 0 });
});

test('one day lost on a journey to another zone is bridged', () => {
  expect(streakOf('BB.NN', { zone: 'America/New_York' }).run).toBe(4);
  expect(streakOf('BB.BB').run).toBe(2);
  expect(streakOf('BB..NN', { zone: 'America/New_York' }).run).toBe(2);
});

test('who has arrived elsewhere and not moved yet has not lost the day', () => {
  expect(streakOf('BB..', { zone: 'America/New_York' }).run).toBe(2);
  expect(streakOf('BB..', { zone: 'Europe/Berlin' }).run).toBe(0);
});

test('a journey day does not cost a pass', () => {
  expect(streakOf('BBBBB.N', { zone: 'America/New_York' })).toMatchObject({ run: 6, passes: 1 });
});

test('old days keep the meaning of their settings', () => {
  const stricter: CalendarEntry = { ...everyDay, from: addDays(start, 3), needed: 3 };
  expect(streakOf('111 333', { calendar: [everyDay, stricter] }).run).toBe(6);
  expect(streakOf('111 111 3', { calendar: [everyDay, stricter] }).run).toBe(1);
});

test('days off of the past stay days off when the week changes', () => {
  const sevenDays: CalendarEntry = { ...everyDay, from: addDays(start, 7) };
  expect(streakOf('11111 .. 1111111', { calendar: [fiveDays, sevenDays] }).run).toBe(12);
});

test('days before the first use are not missed', () => {
  expect(streakOf('....11').run).toBe(2);
});

test('a fold from a checkpoint gives what the fold from the first day gives', () => {
  const signs = '11.11 1111. B.N1. 11111 1..11 11111';
  const length = signs.replaceAll(' ', '').length;
  const whole = streakOf(signs);
  for (const at of daysFrom(start, addDays(start, length - 1))) {
    const history = { days: daysOf(signs), calendar: [everyDay], marks: {}, checkpoint: null };
    expect(streakOf(signs, { checkpoint: { day: at, streak: streakBefore(at, history), weeks: 0 } })).toEqual(whole);
  }
});

test('both days when the clocks change are days like others', () => {
  const calendar = [everyDay];
  // Four weeks from 2 March reach over the 29th; the fold walks dates, not hours.
  expect(streakOf('1'.repeat(35), { calendar }).run).toBe(35);
});

/** The signs of the days that a pass or a journey has saved, as `s`. */
function savedOf(signs: string, given: Case = {}): string {
  const { calendar = [everyDay], marks = {}, zone = 'Europe/Berlin', checkpoint = null } = given;
  const plain = signs.replaceAll(' ', '');
  const today = addDays(start, plain.length - 1);
  const saved = savedDays(today, zone, { days: daysOf(signs), calendar, marks, checkpoint });
  return plain
    .split('')
    .map((sign, i) => (saved.has(addDays(start, i)) ? 's' : sign))
    .join('');
}

test.each([
  ['the day a pass was used for', '11111.1', '11111s1'],
  ['it too, with a break that was not enough', '1111101', '11111s1'],
  ['and before anything was done today', '11111..', '11111s.'],
  ['not a day that ended the run', '11..1', '11..1'],
  ['not today', '11111.', '11111.'],
  ['not days before the first use', '..11111.1', '..11111s1'],
  ['two days of two passes', '1111111111..1', '1111111111ss1'],
  ['none of three days with two passes', '1111111111...1', '1111111111...1'],
])('saved days: %s', (_, signs, marked) => {
  expect(savedOf(signs)).toBe(marked);
});

test('saved days: the day of a journey', () => {
  expect(savedOf('BB.NN', { zone: 'America/New_York' })).toBe('BBsNN');
});

test('saved days: no day off, whoever was away on it', () => {
  expect(savedOf('11111 ...1', { calendar: [fiveDays] })).toBe('11111..s1');
});
