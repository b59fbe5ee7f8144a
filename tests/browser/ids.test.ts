import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ids } from '#src/browser/ids';
import { instant } from '#src/domain/time';

/** Any time that 48 bits can hold. */
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 }).map(instant);

it('are UUIDs of version 7', () => {
  const v7 = /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
  fc.assert(
    fc.property(times, (now) => {
      expect(ids.fresh(now)).toMatch(v7);
    }),
  );
});

it('carry their time', () => {
  const timeOf = (id: string) => Number.parseInt(id.slice(0, 13).replace('-', ''), 16);
  fc.assert(
    fc.property(times, (now) => {
      expect(timeOf(ids.fresh(now))).toBe(now);
    }),
  );
});

it('sort by time', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      fc.pre(a !== b);
      expect(ids.fresh(a) < ids.fresh(b)).toBe(a < b);
    }),
  );
});

it('of one instant are all different', () => {
  const now = instant(Date.UTC(2026, 10, 23));
  expect(new Set(Array.from({ length: 1000 }, () => ids.fresh(now))).size).toBe(1000);
});

it('are right before the epoch, too, where a clock may stand after a flat battery', () => {
  expect(ids.fresh(instant(-5))).toMatch(/^00000000-0000-7/);
});
