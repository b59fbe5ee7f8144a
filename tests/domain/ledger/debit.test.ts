import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daySpread, utcStartOf } from '#src/domain/history/day';
import type { BreakRecord } from '#src/domain/history/record';
import { debit, type Lately } from '#src/domain/ledger/debit';
import { credit, emptyLedger, rebuild, type Ledger } from '#src/domain/ledger/ledger';
import { areas } from '#src/domain/moves/move';
import { days, later, minutes } from '#src/domain/time';
import { monday, moveDone, record } from '../../support/records';

/** A front of the neck, a back, and one more: with few moves each is often the latest of its kind. */
const few = ['side-front-neck-stretch', 'hip-hinge', 'open-arm-chest-stretch'];

const anyBreak = fc.record({
  minute: fc.nat(60 * 24 * 70),
  move: fc.constantFrom(...few),
  part: fc.constantFrom(0.001, 0.5, 1),
});

/** As long as a season or as some years: then far from everything matters. */
const anyPast = fc
  .tuple(
    fc.oneof(fc.array(anyBreak, { minLength: 1, maxLength: 40 }), fc.array(anyBreak, { minLength: 49, maxLength: 70 })),
    fc.constantFrom(0.05, 1, 10),
  )
  .map(([history, stretch]) =>
    history.map(({ minute, move, part }, index) => {
      const { dose } = moveDone(move);
      return record({
        id: `${index}`,
        startedAt: later(monday, minutes(Math.round(minute * stretch))),
        moves: [moveDone(move, dose * part)],
      });
    }),
  );

/** What a look so many days back sees. */
function seen(others: readonly BreakRecord[], record: BreakRecord, daysBack: number): Lately {
  const from = addDays(record.day, -daysBack);
  const ledger = rebuild(others.filter(({ day }) => day >= from));
  return { ledger, since: later(utcStartOf(from), daySpread) };
}

const rounded = (ledger: Ledger) => ({
  ...ledger,
  areas: areas.map((area) => [area, ledger.areas[area]?.asOf, ledger.areas[area]?.amount.toPrecision(8)]),
});

test('a ledger without a record is that of the others, or it says that it cannot know', () => {
  let known = 0;
  fc.assert(
    fc.property(anyPast, fc.nat(1000), fc.constantFrom(null, 4, 10, 30, 210, 260), (history, nth, daysBack) => {
      const one = history[nth % history.length] ?? record();
      const others = history.filter((other) => other !== one);
      const less = debit(rebuild(history), one, daysBack === null ? null : seen(others, one, daysBack));
      if (less === null) return;
      known += 1;
      expect(rounded(less)).toEqual(rounded(rebuild(others)));
    }),
    { numRuns: 500 },
  );
  expect(known).toBeGreaterThan(100);
});

const breaks = Array.from({ length: 100 }, (_, i) => record({ startedAt: later(monday, minutes(i * 90)) }));

test('an old break is taken out without looking', () => {
  expect(debit(rebuild(breaks), breaks[20] ?? record(), null)).not.toBeNull();
});

test('the latest break is taken out with a look at what was before', () => {
  const latest = breaks.at(-1) ?? record();
  expect(debit(rebuild(breaks), latest, null)).toBeNull();
  const less = debit(rebuild(breaks), latest, seen(breaks.slice(0, -1), latest, 240));
  expect(less?.recent).toEqual(rebuild(breaks.slice(0, -1)).recent);
});

test('a record with nothing done takes nothing', () => {
  const ledger = rebuild(breaks);
  expect(debit(ledger, record({ outcome: 'skipped', moves: [] }), null)).toBe(ledger);
});

test('a record that the ledger never held is noticed', () => {
  expect(debit(emptyLedger, record(), null)).toBeNull();
  const unheard = record({ startedAt: later(monday, days(1)), moves: [moveDone('hip-hinge')] });
  expect(debit(credit(emptyLedger, record()), unheard, null)).toBeNull();
});
