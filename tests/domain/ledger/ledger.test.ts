import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  breaksSince,
  credit,
  emptyLedger,
  isAhead,
  rebuild,
  recentBreaks,
  shareOf,
  type Ledger,
} from '#src/domain/ledger/ledger';
import { parseLedger } from '#src/domain/ledger/parse-ledger';
import { fadedWeek, targets } from '#src/domain/ledger/targets';
import { areas, type Area } from '#src/domain/moves/move';
import { days, hours, instant, later } from '#src/domain/time';
import { anyHistory, at, monday, moveDone, record } from '../../support/records';

const amountOf = (ledger: Ledger, area: Area) => ledger.areas[area]?.amount ?? 0;
const after = (...moves: Parameters<typeof moveDone>[]) =>
  credit(emptyLedger, record({ moves: moves.map((move) => moveDone(...move)) }));

test('a fold over the history and a rebuild in any order give the same ledger', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((history) =>
        fc.tuple(fc.constant(history), fc.shuffledSubarray([...history], { minLength: history.length })),
      ),
      ([history, shuffled]) => {
        const [one, other] = [history.reduce(credit, emptyLedger), rebuild(shuffled)];
        for (const area of areas) {
          expect(one.areas[area]?.asOf).toBe(other.areas[area]?.asOf);
          expect(amountOf(one, area)).toBeCloseTo(amountOf(other, area), 9);
        }
        expect({ ...one, areas: {} }).toEqual({ ...other, areas: {} });
      },
    ),
  );
});

test('a set in the back counts in full for the first area and half for the others', () => {
  const ledger = after(['hip-hinge']);
  expect(ledger.areas).toMatchObject({
    'lower-back': { amount: 1 },
    glutes: { amount: 0.5 },
    'thigh-back': { amount: 0.5 },
  });
});

test('a stretch counts the minutes of its hold, not of getting ready', () => {
  // 30 s in the doorway, and 4 s to get there.
  expect(after(['doorway-chest-stretch']).areas).toMatchObject({
    chest: { amount: 0.5 },
    'arm-front': { amount: 0.25 },
  });
});

test('half a dose counts half, and more than the dose counts once', () => {
  expect(amountOf(after(['hip-hinge', 22]), 'lower-back')).toBe(0.5);
  expect(amountOf(after(['hip-hinge', 440]), 'lower-back')).toBe(1);
});

test('only the line of the move is credited', () => {
  expect(after(['chin-tuck']).areas['neck-front']).toBeUndefined();
  expect(after(['seated-side-bend']).areas['side-back']).toBeUndefined();
});

test('an area of the other line is not credited even if a record says so', () => {
  const move = { ...moveDone('chin-tuck'), areas: { 'neck-back': 1, 'neck-front': 1 } };
  expect(Object.keys(credit(emptyLedger, record({ moves: [move] })).areas)).toEqual(['neck-back']);
});

test('resets and presses credit nothing, but they are used', () => {
  const ledger = after(['breastbone-string'], ['press-upper-chest']);
  expect(ledger.areas).toEqual({});
  expect(Object.keys(ledger.lastUse)).toEqual(['breastbone-string', 'press-upper-chest']);
});

test('what was done is worth half after three and a half days', () => {
  const ledger = after(['hip-hinge']);
  const fresh = shareOf(ledger, 'lower-back', monday);
  expect(shareOf(ledger, 'lower-back', later(monday, days(3.5)))).toBeCloseTo(fresh / 2);
  expect(shareOf(ledger, 'lower-back', later(monday, days(7)))).toBeCloseTo(fresh / 4);
});

test('before it was done it is worth no more than when it was done', () => {
  const ledger = after(['hip-hinge']);
  const fresh = shareOf(ledger, 'lower-back', monday);
  expect(shareOf(ledger, 'lower-back', instant(monday - days(30)))).toBe(fresh);
});

test('who does the target of an area week after week is at about one', () => {
  const sets = Array.from({ length: 8 * 20 }, (_, i) =>
    record({ startedAt: later(monday, hours((i * 7 * 24) / 8)), moves: [moveDone('shoulder-blade-squeeze')] }),
  );
  const end = later(monday, days(140));
  expect(shareOf(rebuild(sets), 'upper-back', end)).toBeGreaterThan(0.9);
  expect(shareOf(rebuild(sets), 'upper-back', end)).toBeLessThan(1.1);
  expect(fadedWeek).toBeCloseTo(0.72, 2);
  expect(targets['upper-back'].week).toBe(8);
});

test('skipped and missed breaks change nothing', () => {
  const before = after(['hip-hinge']);
  for (const outcome of ['skipped', 'missed'] as const) {
    expect(credit(before, record({ outcome, moves: [] }))).toEqual(before);
    expect(credit(before, record({ outcome, moves: [moveDone('chin-tuck', 0)] }))).toEqual(before);
  }
});

test('breaks since a move are counted from its last use', () => {
  const moves = ['chin-tuck', 'hip-hinge', 'sit-to-stand', 'hip-hinge'];
  const ledger = rebuild(
    moves.map((move, i) => record({ startedAt: instant(monday + i * 3.6e6), moves: [moveDone(move)] })),
  );
  expect(['hip-hinge', 'sit-to-stand', 'chin-tuck'].map((move) => breaksSince(ledger, move))).toEqual([0, 1, 3]);
  expect(breaksSince(ledger, 'wall-angel')).toBe(4);
});

test('stretches of the front of the neck are counted by day', () => {
  const stretch = (startedAt: string) =>
    record({ startedAt: at(startedAt), moves: [moveDone('side-front-neck-stretch')] });
  const monday = [stretch('2026-03-02T09:00+01:00'), stretch('2026-03-02T11:00+01:00')];
  expect(rebuild(monday).neckFront).toEqual({ day: '2026-03-02', count: 2 });
  expect(rebuild([...monday, stretch('2026-03-03T09:00+01:00')]).neckFront).toEqual({ day: '2026-03-03', count: 1 });
  expect(after(['chin-tuck']).neckFront).toBeNull();
});

test('the first break of the last day is known, in whatever order the records come', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const used = history.filter(({ moves }) => moves.some(({ seconds }) => seconds > 0));
      const last = used
        .map(({ day }) => day)
        .toSorted()
        .at(-1);
      const { lastDay } = rebuild(history);
      expect(lastDay?.day).toBe(last);
      expect(lastDay?.first).toBe(
        used
          .filter(({ day }) => day === last)
          .map(({ startedAt }) => startedAt)
          .toSorted((a, b) => a - b)[0],
      );
    }),
  );
});

test('a move that the catalogue does not know counts all the same', () => {
  const move = { ...moveDone('hip-hinge'), move: 'own-invention' };
  const ledger = credit(emptyLedger, record({ moves: [move] }));
  expect(ledger.areas['lower-back']?.amount).toBe(1);
  expect(ledger.lastUse['own-invention']).toBe(monday);
});

test('its size does not grow with history', () => {
  const history = Array.from({ length: 500 }, (_, i) => record({ startedAt: instant(monday + i * 3.6e6) }));
  const ledger = rebuild(history);
  expect(ledger.recent).toHaveLength(recentBreaks);
  expect(JSON.stringify(ledger).length).toBeLessThan(2000);
});

test('breaks from a clock that was years ahead are not counted in a rebuild', () => {
  const wrong = record({ startedAt: at('2099-01-01T09:00Z') });
  const right = record({ startedAt: monday });
  expect(isAhead(rebuild([right, wrong]), monday)).toBe(true);
  expect(rebuild([right, wrong], later(monday, days(3)))).toEqual(rebuild([right]));
});

test('it is plain JSON, and anything else is not taken for a ledger', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const ledger = rebuild(history);
      expect(parseLedger(JSON.parse(JSON.stringify(ledger)))).toEqual(ledger);
    }),
  );
  for (const broken of [
    null,
    'x',
    {},
    { ...emptyLedger, v: 1 },
    { ...emptyLedger, areas: { chest: { amount: 'a' } } },
  ]) {
    expect(parseLedger(broken)).toBeNull();
  }
});
