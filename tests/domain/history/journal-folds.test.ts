import { expect, test } from 'vitest';
import { areaMeanOf } from '#src/domain/history/area-mean';
import { areaWeekOf } from '#src/domain/history/area-week';
import type { Checkin } from '#src/domain/history/checkin';
import { knotsByDay } from '#src/domain/history/knots-by-day';
import { moveSumsOf } from '#src/domain/history/move-sums';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { weeklyKnots } from '#src/domain/history/weekly-knots';
import { weekSumsOf } from '#src/domain/history/week-sums';
import { instant, minutes, type Day } from '#src/domain/time';
import { at, moveDone, record } from '../../support/records';

const today = '2026-03-12' as Day;
const on = (day: string, parts: Partial<BreakRecord> = {}) =>
  record({ startedAt: at(`${day}T10:00+01:00`), moves: [moveDone('hip-hinge')], ...parts });

function daysOf(records: readonly BreakRecord[]): ReadonlyMap<Day, DayTotals> {
  const days = new Map<Day, DayTotals>();
  for (const one of records) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  return days;
}

test('a week adds up its outcomes, its time and its holds, each by itself', () => {
  const held = [{ reason: 'call', ms: minutes(5) }] as const;
  const days = daysOf([
    on('2026-03-02', { held }),
    on('2026-03-08', { outcome: 'skipped', moves: [], held }),
    on('2026-03-09', { outcome: 'missed', moves: [] }),
  ]);
  const mondays = ['2026-03-02', '2026-03-09'] as Day[];
  expect(weekSumsOf(days, mondays)).toMatchObject([
    { outcomes: { done: 1, partial: 0, skipped: 1, missed: 0 }, back: 44_000, front: 0, held: { call: 600_000 } },
    { outcomes: { done: 0, partial: 0, skipped: 0, missed: 1 }, back: 0, held: { call: 0 } },
  ]);
});

test('the mean of one week is that week', () => {
  const days = daysOf([on('2026-03-10')]);
  expect(areaMeanOf(days, '2026-03-10' as Day, today, 1)).toEqual({ shares: areaWeekOf(days, today), weeks: 1 });
});

test('the mean of four weeks leaves out those before the first record', () => {
  const days = daysOf([on('2026-03-02'), on('2026-03-03'), on('2026-03-10')]);
  const { shares, weeks } = areaMeanOf(days, '2026-03-02' as Day, today, 4);
  expect(weeks).toBe(2);
  expect(shares['lower-back']).toEqual({ done: 1.5, target: 3, unit: 'sets' });
  expect(areaMeanOf(days, '2025-03-02' as Day, today, 4).shares['lower-back'].done).toBe(0.75);
});

test('of two devices the later word of a region holds', () => {
  const said = (device: string, at: number, knots: Checkin['knots']): Checkin => ({
    id: device,
    v: 1,
    rev: 0,
    device,
    at: instant(at),
    zone: 'UTC',
    day: today,
    knots,
  });
  const both = [said('desk', 2, { neck: 3 }), said('couch', 1, { neck: 8, shoulders: 5 })];
  expect(knotsByDay(both).get(today)).toEqual({ neck: 3, shoulders: 5 });
});

test('moves are counted with their time, their last dose and what was said of them', () => {
  const tooMuch = { ...moveDone('hip-hinge', 20), felt: 'too-much' as const };
  const sums = moveSumsOf([on('2026-03-02'), on('2026-03-03', { moves: [tooMuch, moveDone('chin-tuck', 0)] })]);
  expect(sums).toEqual([{ move: 'hip-hinge', line: 'back', times: 2, time: 64_000, dose: 44, tooMuch: 1, fine: 0 }]);
});

test('knots of a week are a mean of the days on which something was said', () => {
  const days = new Map([
    ['2026-03-02' as Day, { neck: 4 }],
    ['2026-03-08' as Day, { neck: 7, shoulders: 2 }],
  ]);
  expect(weeklyKnots(days, ['2026-03-02', '2026-03-09'] as Day[])).toMatchObject([
    { neck: 5.5, shoulders: 2, 'lower-back': null },
    { neck: null },
  ]);
});
