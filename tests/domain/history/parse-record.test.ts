import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRecord } from '#src/domain/history/parse-record';
import { anyRecord, moveDone, record } from '../../support/records';

const faultOf = (raw: unknown) => {
  const result = parseRecord(raw);
  return result.ok ? null : result.error.path;
};

test('every record comes back from JSON as it was', () => {
  fc.assert(
    fc.property(anyRecord, (one) => {
      expect(parseRecord(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
    }),
  );
});

test('a fault is named by its path and by what was expected there', () => {
  const { startedAt: _, ...without } = record();
  expect(parseRecord({ ...record(), startedAt: 'nine' })).toEqual({
    ok: false,
    error: { path: 'startedAt', expected: { what: 'moment', fill: [] } },
  });
  expect(faultOf(without)).toBe('startedAt');
  expect(faultOf({ ...record(), moves: [moveDone('chin-tuck'), { ...moveDone('chin-tuck'), seconds: -1 }] })).toBe(
    'moves[1].seconds',
  );
});

test.each([
  ['a newer version', { v: 2 }],
  ['an unknown outcome', { outcome: 'won' }],
  ['a day that does not exist', { day: '2026-02-30' }],
  ['an instant that is not finite', { endedAt: Infinity }],
  ['an empty id', { id: '' }],
  ['an area nobody has', { moves: [{ ...moveDone('chin-tuck'), areas: { tail: 1 } }] }],
  ['more moves than a break can hold', { moves: Array.from({ length: 51 }, () => moveDone('chin-tuck')) }],
])('%s is refused', (_, change) => {
  expect(parseRecord({ ...record(), ...change }).ok).toBe(false);
});

test('what is no record at all is refused', () => {
  for (const raw of [null, undefined, 3, 'record', [], {}]) expect(parseRecord(raw).ok).toBe(false);
});

test('a move that this version does not know is kept', () => {
  const one = record({ moves: [{ ...moveDone('chin-tuck'), move: 'own-invention' }] });
  expect(parseRecord(one)).toEqual({ ok: true, value: one });
});
