import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf, winners } from '#src/domain/own-moves/merge';
import { own, ownIdOf } from '../../support/own-moves';

const here = [own({ id: ownIdOf(1), rev: 3 })];

test.each([
  ['new', { id: ownIdOf(2), rev: 1 }],
  ['newer', { id: ownIdOf(1), rev: 4 }],
  ['same', { id: ownIdOf(1), rev: 3 }],
  ['older', { id: ownIdOf(1), rev: 2 }],
] as const)('a move that comes in can be %s', (verdict, incoming) => {
  expect(verdictOf(incoming, here)).toBe(verdict);
  expect(winners([incoming], here)).toEqual(verdict === 'new' || verdict === 'newer' ? [incoming] : []);
});

const moves = fc.uniqueArray(fc.record({ id: fc.nat(9).map(ownIdOf), rev: fc.nat(5), from: fc.string() }), {
  selector: ({ id }) => id,
});
type Some = readonly { readonly id: string; readonly rev: number; readonly from: string }[];

/** What is here after an import. */
const merged = (local: Some, incoming: Some): Some => {
  const won = winners(incoming, local);
  return [...local.filter(({ id }) => !won.some((move) => move.id === id)), ...won];
};

test('importing twice is importing once, and the highest revision stays', () => {
  fc.assert(
    fc.property(moves, moves, (local, incoming) => {
      const once = merged(local, incoming);
      expect(merged(once, incoming)).toEqual(once);
      const stays = (move: Some[number]) => (once.find(({ id }) => id === move.id)?.rev ?? -1) >= move.rev;
      expect([...local, ...incoming].filter((move) => !stays(move))).toEqual([]);
      const beaten = (move: Some[number]) => incoming.some(({ id, rev }) => id === move.id && rev > move.rev);
      expect(once).toEqual(expect.arrayContaining(local.filter((move) => !beaten(move))));
    }),
  );
});
