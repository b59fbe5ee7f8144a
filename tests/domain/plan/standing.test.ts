import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { lines, type Move } from '#src/domain/moves/move';
import type { Plan } from '#src/domain/plan/plan';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { anySettings, everything, settingsWith } from '../../support/records';
import { breaksInARow, moveOf } from './breaks-in-a-row';

const isUpright = ({ move }: Plan[number]) => moveOf(move).position !== 'seated';
const waited = ({ reason }: Plan[number]) => reason.kind === 'waiting';
/** How many breaks of each day get people out of the chair; a move that has been waiting for 40 breaks goes before that. */
const standingByDay = (plans: readonly Plan[], aDay: number) =>
  Array.from(
    { length: plans.length / aDay },
    (_, day) =>
      plans.slice(day * aDay, (day + 1) * aDay).filter((plan) => plan.some(isUpright) || plan.some(waited)).length,
  );

test.each([2, 3, 5, 8])('with %i breaks a day, two of them get people out of the chair', (aDay) => {
  for (const settings of [defaultSettings, everything]) {
    expect(Math.min(...standingByDay(breaksInARow(settings, aDay * 20, aDay).plans, aDay))).toBeGreaterThanOrEqual(2);
  }
});

test('two breaks of a day get people out of the chair whenever there are enough moves for it', () => {
  const isHeldBack = ({ areas, kit, level }: Move) =>
    areas.some((area) => area.startsWith('neck')) || level === 3 || kit.includes('band');
  fc.assert(
    fc.property(anySettings, (settings) => {
      const usable = usableMoves(catalogue, settings);
      // Four of a slot: nothing is repeated within three breaks.
      const enough = lines.some(
        (line) =>
          movesOfLine(usable, line).filter((move) => move.position !== 'seated' && !isHeldBack(move)).length >= 4,
      );
      fc.pre(enough && lines.every((line) => movesOfLine(usable, line).length > 0));
      expect(Math.min(...standingByDay(breaksInARow(settings, 50).plans, 5))).toBeGreaterThanOrEqual(2);
    }),
    { numRuns: 40 },
  );
});

test('a move that gets people out of the chair says so, and only where the day still owed that', () => {
  const { plans } = breaksInARow(defaultSettings, 100);
  for (let day = 0; day < 20; day++) {
    const plansOfDay = plans.slice(day * 5, day * 5 + 5);
    for (const [i, plan] of plansOfDay.entries()) {
      if (!plan.some(({ reason }) => reason.kind === 'standing')) continue;
      expect(plan.filter(({ reason }) => reason.kind === 'standing').every(isUpright)).toBe(true);
      expect(plansOfDay.slice(0, i).filter((before) => before.some(isUpright)).length).toBeLessThan(2);
    }
  }
  const seated = settingsWith({ positions: ['seated'] });
  const reasons = breaksInARow(seated, 25).plans.flatMap((plan) => plan.map(({ reason }) => reason.kind));
  expect(reasons).not.toContain('standing');
});

test('a break without a finisher gets people out of the chair all the same', () => {
  const plans = breaksInARow(defaultSettings, 60, 3, { withoutFinisher: true }).plans;
  expect(new Set(plans.map((plan) => plan.length))).toEqual(new Set([2]));
  expect(Math.min(...standingByDay(plans, 3))).toBeGreaterThanOrEqual(2);
});
