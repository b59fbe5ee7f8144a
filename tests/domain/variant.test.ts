import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { hold, isometric, reps } from '#src/domain/moves/doses';
import { doseSeconds } from '#src/domain/moves/timeline';
import { asDone, doseIn, eased, variants, withVariant, type Variant } from '#src/domain/moves/variant';
import type { Plan } from '#src/domain/plan/plan';
import { breaksInARow, moveOf } from './plan/breaks-in-a-row';
import { settingsWith } from '../support/records';

describe('a dose', () => {
  it('of a hold is shorter or longer, in fives', () => {
    expect(doseIn(hold(30, 2), 'easier')).toEqual(hold(20, 2));
    expect(doseIn(hold(20, 1, 2), 'harder')).toEqual(hold(25, 1, 2));
  });

  it('of repetitions has fewer or more', () => {
    expect(doseIn(reps(10, [2, 1, 1]), 'easier')).toMatchObject({ reps: 7 });
    expect(doseIn(reps(10, [2, 1, 1]), 'harder')).toMatchObject({ reps: 13 });
  });

  it('of presses has shorter ones as often, or longer ones less often', () => {
    expect(doseIn(isometric(5, [6, 3]), 'easier')).toEqual(isometric(5, [3, 3]));
    expect(doseIn(isometric(5, [6, 3]), 'harder')).toEqual(isometric(4, [10, 3]));
  });

  it('keeps a sensible least, and a minute is the longest hold', () => {
    expect(doseIn(hold(10, 1), 'easier')).toEqual(hold(8, 1));
    expect(doseIn(hold(5, 1), 'easier')).toEqual(hold(5, 1));
    expect(doseIn(reps(3, [2, 2]), 'easier')).toMatchObject({ reps: 3 });
    expect(doseIn(hold(58, 1), 'harder')).toEqual(hold(60, 1));
  });

  it('of any move of the catalogue never asks for more when easier, nor for more than half a minute on top when harder', () => {
    for (const { id, dose } of catalogue) {
      const [easier, harder] = variants.map((variant) => doseSeconds(doseIn(dose, variant)));
      expect(easier, id).toBeLessThanOrEqual(doseSeconds(dose));
      expect(easier, id).toBeGreaterThanOrEqual(12);
      expect(harder, id).toBeLessThanOrEqual(doseSeconds(dose) + 30);
    }
  });
});

describe('the way a move is done', () => {
  it('goes down one step at a time', () => {
    expect(['harder' as const, null, 'easier' as const].map(eased)).toEqual([null, 'easier', 'easier']);
  });

  it('is named only where it differs from how the move stands', () => {
    const some = withVariant({ 'chin-tuck': 'harder' }, 'wall-angel', 'easier');
    expect(some).toEqual({ 'chin-tuck': 'harder', 'wall-angel': 'easier' });
    expect(withVariant(some, 'chin-tuck', null)).toEqual({ 'wall-angel': 'easier' });
  });

  it('is the same move each time it is asked for', () => {
    const [move] = catalogue;
    if (move === undefined) throw new Error('No move');
    expect(asDone(move, 'easier')).toBe(asDone(move, 'easier'));
    expect(asDone(move, null)).toBe(move);
  });
});

describe('a plan', () => {
  const inOneWay = (variant: Variant) =>
    settingsWith({ variants: Object.fromEntries(catalogue.map(({ id }) => [id, variant])) });
  const lengthOf = (plan: Plan) => plan.reduce((sum, { seconds }) => sum + seconds, 0);

  it.each(variants)('of moves that are done %s carries that, its dose and its time', (way) => {
    const moves = breaksInARow(inOneWay(way), 5).plans.flat();
    expect(moves).not.toEqual([]);
    for (const { move, variant, dose, seconds } of moves) {
      expect(variant).toBe(way);
      expect(dose).toEqual(doseIn(moveOf(move).dose, way));
      expect(seconds).toBe(doseSeconds(dose));
    }
  });

  it.each(variants)('takes about two minutes when every move is done %s', (way) => {
    const lengths = breaksInARow(inOneWay(way), 60).plans.map(lengthOf);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(150);
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeGreaterThanOrEqual(100);
    expect(mean).toBeLessThanOrEqual(130);
  });

  it('stays below 150 seconds in whatever ways the moves are done', () => {
    const ways = fc.dictionary(fc.constantFrom(...catalogue.map(({ id }) => id)), fc.constantFrom(...variants));
    fc.assert(
      fc.property(ways, (ways) => {
        for (const plan of breaksInARow(settingsWith({ variants: ways }), 4).plans) {
          expect(lengthOf(plan)).toBeLessThanOrEqual(150);
        }
      }),
      { numRuns: 40 },
    );
  });
});
