import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTotals } from '#src/domain/history/parse-totals';
import { addRecord, emptyDay, isEmptyDay, subtractRecord } from '#src/domain/history/totals';
import { millis, type Day } from '#src/domain/time';
import { anyHistory, anyRecord, moveDone, record } from '../../support/records';

const day = '2026-03-02' as Day;
const sumOf = (...records: Parameters<typeof addRecord>[1][]) => records.reduce(addRecord, emptyDay(day));

test('adding a record and taking it away again leaves no trace', () => {
  fc.assert(
    fc.property(anyHistory, anyRecord, (history, extra) => {
      const before = sumOf(...history);
      expect(subtractRecord(addRecord(before, extra), extra)).toEqual(before);
    }),
  );
});

test('a day of which every record was taken away is empty', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const left = history.toReversed().reduce(subtractRecord, sumOf(...history));
      expect(left).toEqual(emptyDay(day));
      expect(isEmptyDay(left)).toBe(true);
    }),
  );
});

test('the order of the records does not matter', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(sumOf(...history)).toEqual(sumOf(...history.toReversed()));
    }),
  );
});

test('a done break adds its outcome, its time by line and what its areas got', () => {
  expect(sumOf(record({ moves: [moveDone('hip-hinge'), moveDone('doorway-chest-stretch')] }))).toEqual({
    v: 1,
    day,
    outcomes: { done: 1 },
    counted: 1,
    moved: 1,
    tooMuch: 0,
    time: { back: 44_000, front: 34_000 },
    areas: {
      'lower-back': { time: 40_000, sets: 1000 },
      glutes: { time: 20_000, sets: 500 },
      'thigh-back': { time: 20_000, sets: 500 },
      chest: { time: 30_000, sets: 1000 },
      'arm-front': { time: 15_000, sets: 500 },
    },
    held: {},
    zones: { 'Europe/Berlin': 1 },
  });
});

test('resets and presses are not time on a line', () => {
  expect(sumOf(record({ moves: [moveDone('stand-and-stroll'), moveDone('press-upper-chest')] })).time).toEqual({});
});

test('a break counts from twenty seconds really spent', () => {
  const counted = (seconds: number, outcome: 'done' | 'partial' | 'skipped' = 'partial') =>
    sumOf(record({ outcome, moves: [moveDone('hip-hinge', seconds)] })).counted;
  expect([counted(19.9), counted(20), counted(20, 'done'), counted(44, 'skipped')]).toEqual([0, 1, 1, 0]);
});

test('the twenty seconds may be spent on several moves, and on any kind', () => {
  const moves = [moveDone('breastbone-string', 10), moveDone('press-upper-chest', 10)];
  expect(sumOf(record({ trigger: 'quick', moves })).counted).toBe(1);
});

test('what kept breaks back is summed by reason', () => {
  const held = [
    { reason: 'call' as const, ms: millis(60_000) },
    { reason: 'call' as const, ms: millis(30_000) },
    { reason: 'typing' as const, ms: millis(1_000) },
  ];
  expect(sumOf(record({ held })).held).toEqual({ call: 90_000, typing: 1_000 });
});

test('totals are plain JSON, and anything else is not taken for totals', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const totals = sumOf(...history);
      expect(parseTotals(JSON.parse(JSON.stringify(totals)))).toEqual(totals);
    }),
  );
  expect([null, {}, { ...emptyDay(day), counted: -1 }, { ...emptyDay(day), day: 'someday' }].map(parseTotals)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
