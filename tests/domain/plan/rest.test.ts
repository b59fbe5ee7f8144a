import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { kits, positions, type Move } from '#src/domain/moves/move';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { anySettings, everything, settingsWith } from '../../support/records';
import { breaksInARow, moveOf, startOf } from './breaks-in-a-row';

const isBandSet = ({ kind, kit }: Move) => kind === 'back-strength' && kit.includes('band');
const isHard = ({ kind, level }: Move) => kind === 'back-strength' && level === 3;
const movesIn = (plan: readonly { move: string }[]) => plan.map(({ move }) => moveOf(move));

test('there is one set with a band a day, and hard sets come on alternate days', () => {
  const { plans } = breaksInARow(settingsWith({ kit: kits, positions, level: 3 }), 100);
  const hardAt = plans.flatMap((plan, i) => (movesIn(plan).some(isHard) ? [startOf(i)] : []));
  const rests = hardAt.slice(1).map((start, i) => start - hardAt[i]!);
  expect(Math.min(...rests)).toBeGreaterThanOrEqual(36 * 3.6e6);
  for (let day = 0; day < 20; day++) {
    const sets = plans
      .slice(day * 5, day * 5 + 5)
      .flatMap(movesIn)
      .filter(isBandSet);
    expect(sets.length).toBeLessThanOrEqual(1);
  }
  expect(hardAt.length).toBeGreaterThan(3);
});

test('rest never leaves a line out of a break', () => {
  const rested = movesOfLine(catalogue, 'back').filter((move) => isBandSet(move) || isHard(move));
  const others = movesOfLine(catalogue, 'back').filter((move) => !rested.includes(move));
  const settings = { ...everything, moves: { ...everything.moves, off: others.map(({ id }) => id) } };
  for (const plan of breaksInARow(settings, 25).plans) expect(plan[0]?.line).toBe('back');
});

test('nobody walks to two places in one break while there is a choice', () => {
  const isFar = ({ position }: Move) => position === 'doorway' || position === 'floor';
  fc.assert(
    fc.property(anySettings, (settings) => {
      const near = movesOfLine(usableMoves(catalogue, settings), 'front').filter(
        (move) => !isFar(move) && !move.areas.some((area) => area.startsWith('neck')),
      );
      // Four: nothing is repeated within three breaks.
      fc.pre(near.length >= 4);
      for (const plan of breaksInARow(settings, 30).plans) {
        const lined = movesIn(plan).filter(({ kind }) => kind === 'back-strength' || kind === 'front-stretch');
        expect(lined.filter(isFar).length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 15 },
  );
});
