import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyLedger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import { choosePlan, resetOffer, swapMove } from '#src/domain/plan/choose';
import { isNeck } from '#src/domain/plan/neck';
import type { Plan } from '#src/domain/plan/plan';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { anySettings, monday, settingsWith } from '../../support/records';
import { askAt, moveOf } from './breaks-in-a-row';

const ask = askAt(defaultSettings, emptyLedger, monday, 'seed');

test('a swap keeps the kind of slot and says that it was asked for', () => {
  const plan = choosePlan(ask);
  const swaps = plan.map((_, index) => swapMove(ask, plan, index));
  expect(swaps.map((swap) => swap?.line).slice(0, 2)).toEqual(['back', 'front']);
  expect(['reset', 'press']).toContain(swaps[2]?.kind);
  expect(swaps.every((swap) => swap?.reason.kind === 'swapped')).toBe(true);
});

test('swapping again and again goes through all the others before it comes round', () => {
  let plan: Plan = choosePlan(ask);
  const beside = plan.slice(1).map(({ move }) => moveOf(move));
  const possible = movesOfLine(usableMoves(catalogue, defaultSettings), 'back').filter(
    (move) => !(isNeck(move) && beside.some(isNeck)),
  );
  const seen = [plan[0]?.move];
  for (let i = 0; i < possible.length; i++) {
    const next = swapMove(ask, plan, 0);
    if (next === null) throw new Error('nothing left to swap');
    seen.push(next.move);
    plan = plan.with(0, next);
  }
  expect(new Set(seen).size).toBe(possible.length);
  expect(seen.at(-1)).toBe(seen[0]);
});

test('a swap never brings a second neck move, nor a move that is in the plan already', () => {
  fc.assert(
    fc.property(anySettings, fc.string(), fc.nat(2), (settings, seed, index) => {
      const ask = askAt(settings, emptyLedger, monday, seed);
      const plan = choosePlan(ask);
      const swap = swapMove(ask, plan, index);
      if (swap === null) return;
      const others = plan.toSpliced(index, 1).map(({ move }) => move);
      expect(plan.map(({ move }) => move)).not.toContain(swap.move);
      expect([...others, swap.move].filter((id) => isNeck(moveOf(id))).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('with nothing else for the place there is no swap', () => {
  const others = movesOfLine(catalogue, 'front').filter(({ id }) => id !== 'tall-rib-breath');
  const only = { ...ask, settings: settingsWith({ off: others.map(({ id }) => id) }) };
  expect(swapMove(only, choosePlan(only), 1)).toBeNull();
});

test('a place that is not in the plan cannot be swapped', () => {
  expect(swapMove(ask, choosePlan(ask), 7)).toBeNull();
});

test('the reset offer can be swapped for another reset', () => {
  const swap = swapMove(ask, resetOffer(ask), 0);
  expect(swap?.move).not.toBe('breastbone-string');
  expect(['reset', 'press']).toContain(swap?.kind);
});
