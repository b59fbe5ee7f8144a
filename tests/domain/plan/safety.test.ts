import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { emptyLedger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import { choosePlan, quickPlan, resetOffer, swapMove } from '#src/domain/plan/choose';
import type { Plan } from '#src/domain/plan/plan';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { anySettings, everything, monday, settingsWith } from '../../support/records';
import { askAt, breaksInARow, moveOf } from './breaks-in-a-row';

// Whole months of breaks are lived through here; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 });

const listsNeck = (id: string) => moveOf(id).areas.some((area) => area.startsWith('neck'));
const necksIn = (plan: Plan) => plan.filter(({ move }) => listsNeck(move));

test('a move that is ruled out never appears, whatever way a plan is made', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      const allowed = new Set(usableMoves(catalogue, settings).map(({ id }) => id));
      const { plans, asks } = breaksInARow(settings, 12);
      for (const [i, plan] of plans.entries()) {
        const ask = asks[i]!;
        const swaps = plan.map((_, place) => swapMove(ask, plan, place)).filter((swap) => swap !== null);
        for (const { move } of [...plan, ...quickPlan(ask), ...resetOffer(ask), ...swaps]) {
          expect(allowed).toContain(move);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a move switched off is not in the next 50 plans', () => {
  const settings = settingsWith({ off: ['chin-tuck'] });
  const with50 = breaksInARow(settings, 50).plans.flat();
  const without = breaksInARow(settingsWith({}), 50).plans.flat();
  expect(with50.map(({ move }) => move)).not.toContain('chin-tuck');
  expect(without.map(({ move }) => move)).toContain('chin-tuck');
});

test('a break never has two moves for the neck', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      for (const plan of breaksInARow(settings, 30).plans) expect(necksIn(plan).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

test('the front of the neck is stretched at most twice a day, however many breaks there are', () => {
  // Nothing but the front of the neck is left in front.
  const others = movesOfLine(catalogue, 'front').filter(({ areas }) => areas[0] !== 'neck-front');
  const settings = settingsWith({ off: others.map(({ id }) => id), level: 3 });
  const { plans } = breaksInARow(settings, 48, 8);
  const stretches = plans.map((plan) => plan.filter(({ line, kind }) => line === 'front' && kind === 'front-stretch'));
  for (let day = 0; day < 6; day++) expect(stretches.slice(day * 8, day * 8 + 8).flat()).toHaveLength(2);
});

test('both lines are in every break whenever both have a move that may stand beside the other', () => {
  fc.assert(
    fc.property(anySettings, fc.integer({ min: 30, max: 300 }), (settings, seconds) => {
      const breakLength = (seconds * 1000) as typeof settings.reminders.breakLength;
      const { plans, asks } = breaksInARow({ ...settings, reminders: { ...settings.reminders, breakLength } }, 20);
      for (const [i, plan] of plans.entries()) {
        const neckFront = asks[i]!.ledger.neckFront;
        const rested = neckFront?.day !== asks[i]!.day || neckFront.count < 2;
        const usable = usableMoves(catalogue, settings);
        const front = movesOfLine(usable, 'front').filter((move) => rested || !move.areas.includes('neck-front'));
        const back = movesOfLine(usable, 'back');
        const pair = front.some((one) => back.some((other) => !listsNeck(one.id) || !listsNeck(other.id)));
        if (!pair) continue;
        expect(plan.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['back-strength', 'front-stretch']));
      }
    }),
    { numRuns: 60 },
  );
});

test('the back leaves the neck to a front that has nothing else', () => {
  const others = movesOfLine(catalogue, 'front').filter(({ id }) => id !== 'side-front-neck-stretch');
  const settings = settingsWith({ off: others.map(({ id }) => id) });
  const [plan] = breaksInARow(settings, 1).plans;
  expect(plan?.map(({ move }) => move)).toContain('side-front-neck-stretch');
  expect(plan?.[0]?.kind).toBe('back-strength');
});

test('a line without a usable move is left out, and the rest of the break stays', () => {
  const settings = settingsWith({ off: movesOfLine(catalogue, 'front').map(({ id }) => id) });
  const plan = choosePlan(askAt(settings, emptyLedger, monday, 'seed'));
  expect(plan.map(({ kind }) => kind).slice(0, 2)).toEqual(['back-strength', expect.stringMatching(/reset|press/)]);
});

test('with nothing usable there is no plan', () => {
  const ask = askAt({ ...everything, moves: { ...everything.moves, positions: [] } }, emptyLedger, monday, 'seed');
  expect([choosePlan(ask), quickPlan(ask), resetOffer(ask)]).toEqual([[], [], []]);
});
