import { expect, test } from 'vitest';
import { choosePlan } from '#src/domain/plan/choose';
import { everything } from '../../support/records';
import { breaksInARow } from './breaks-in-a-row';

test('choosing a plan from the whole catalogue takes less than a millisecond', () => {
  const { asks } = breaksInARow(everything, 120);
  const times = asks.map((ask) => {
    const start = performance.now();
    choosePlan(ask);
    return performance.now() - start;
  });
  // The middle one: a busy machine may stop the clock for any single one.
  expect(times.toSorted((a, b) => a - b)[60]).toBeLessThan(1);
});
