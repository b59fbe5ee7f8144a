import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import { addDays, dayOf } from '#src/domain/history/day';
import { outcomes, type BreakRecord } from '#src/domain/history/record';
import { readable } from '#src/browser/history/read';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { horizon, rebuild, type Ledger } from '#src/domain/ledger/ledger';
import { areas, type Area } from '#src/domain/moves/move';
import { daysOff } from '#src/domain/streak/calendar';
import { parseCalendar, parseCheckpoint, parseMarks } from '#src/domain/streak/parse-streak';
import type { Streak } from '#src/domain/streak/streak';
import { streakBefore } from '#src/domain/streak/walk';
import { days, hours, instant, later, type Day } from '#src/domain/time';
import { anyHistory, monday } from '../../support/records';

const now = later(monday, days(2500));
const first = '2026-03-02' as Day;

/** Ten weeks, or the same stretched to years: then not all of it matters any more. */
const anyPast = fc.tuple(anyHistory, fc.constantFrom(1, 8, 30)).map(([history, stretch]) =>
  history.slice(0, 25).map((one) => {
    const startedAt = instant(monday + (one.startedAt - monday) * stretch);
    return { ...one, startedAt, day: dayOf(startedAt, one.zone, hours(4)) };
  }),
);

type History = ReturnType<typeof openHistory>;
type Deed = (history: History, records: readonly BreakRecord[]) => Promise<unknown>;

const anyDay = fc.integer({ min: -3, max: 2100 }).map((count) => addDays(first, count));
const seconds = fc.array(fc.constantFrom(0, 5, 22, 40, 4000), { minLength: 4, maxLength: 4 });

/** Something that people do with their history; `nth` is which of the records it is done to, newest or not. */
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: deed(fc.constant(null), (_, one, history) => history.record(one)) },
  {
    weight: 4,
    arbitrary: deed(
      fc.record({ outcome: fc.constantFrom(...outcomes), seconds }),
      ({ outcome, seconds }, one, history) => history.editRecord(one.id, outcome, seconds.slice(0, one.moves.length)),
    ),
  },
  { weight: 4, arbitrary: deed(fc.constant(null), (_, one, history) => history.deleteRecord(one.id)) },
  { weight: 3, arbitrary: deed(fc.constant(null), (_, one, history) => history.restoreRecord(one.id)) },
  {
    weight: 1,
    arbitrary: fc.tuple(anyDay, fc.integer({ min: 0, max: 200 }), fc.constantFrom('both', 'from', 'to')).map(
      ([day, length, ends]): Deed =>
        (history) =>
          history.deleteHistory({
            from: ends === 'to' ? null : day,
            to: ends === 'from' ? null : addDays(day, length),
          }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(anyDay, fc.constantFrom(...daysOff, null)).map(
      ([day, mark]): Deed =>
        (history) =>
          history.markDay(day, mark),
    ),
  },
);

function deed<Extra>(
  extra: fc.Arbitrary<Extra>,
  work: (extra: Extra, one: BreakRecord, history: History) => Promise<unknown>,
): fc.Arbitrary<Deed> {
  return fc.tuple(extra, fc.nat(1000)).map(([extra, nth]): Deed => async (history, records) => {
    const one = records[nth % records.length];
    return one && work(extra, one, history);
  });
}

/** Everything that is kept beside the records. */
async function rows() {
  const db = await openDB('unknot');
  const [breaks, dayRows, ledger, checkpoint, calendar, marks] = await Promise.all([
    db.getAll('breaks') as Promise<unknown[]>,
    db.getAll('days') as Promise<DayTotals[]>,
    db.get('meta', 'ledger') as Promise<Ledger | undefined>,
    db.get('meta', 'streak').then(parseCheckpoint),
    db.get('meta', 'calendar').then(parseCalendar),
    db.get('meta', 'marks').then(parseMarks),
  ]);
  db.close();
  return { records: readable(breaks).records, days: dayRows, ledger, checkpoint, calendar, marks };
}

function dayMap(records: readonly BreakRecord[]): ReadonlyMap<Day, DayTotals> {
  const all = new Map<Day, DayTotals>();
  for (const one of records) all.set(one.day, addRecord(all.get(one.day) ?? emptyDay(one.day), one));
  return all;
}

/** What was kept step by step, where it is not what the records give when they are folded from the first to the last. */
async function untrue(): Promise<readonly object[]> {
  const { records, days: kept, ledger, checkpoint, calendar, marks } = await rows();
  const made = dayMap(records);
  const whole = checkpoint && streakBefore(checkpoint.day, { days: made, calendar, marks, checkpoint: null });
  const folded = rebuild(records, horizon(now));
  return [
    { what: 'days', kept: new Map(kept.map((day) => [day.day, day])), made },
    { what: 'streak', kept: checkpoint && sorted(checkpoint.streak), made: whole && sorted(whole) },
    { what: 'ledger', kept: { ...(ledger ?? folded), areas: {} }, made: { ...folded, areas: {} } },
    ...areas.map((area) => amounts(area, ledger ?? folded, folded)),
  ].filter(({ kept, made }) => !isDeepStrictEqual(kept, made));
}

/** The last digits of an amount may differ. */
function amounts(area: Area, ledger: Ledger, folded: Ledger) {
  const [kept, made] = [ledger.areas[area], folded.areas[area]];
  const close = kept && made && Math.abs(kept.amount / made.amount - 1) < 1e-9;
  return { what: area, kept: close ? { ...kept, amount: made.amount } : kept, made };
}

/** Zones are a set. */
const sorted = (streak: Streak): Streak => ({ ...streak, zones: streak.zones.toSorted() });

test('whatever people do with their history, days, ledger and streak are those of the records that are left', async () => {
  await fc.assert(
    fc.asyncProperty(anyPast, fc.array(anyDeed, { minLength: 1, maxLength: 25 }), async (records, deeds) => {
      globalThis.indexedDB = new IDBFactory();
      const history = openHistory('unknot', { timer: () => () => undefined, now: () => now });
      await history.keepCalendar({ from: first, workdays: [true, true, true, true, true, false, false], needed: 1 });
      for (const one of records) await history.record(one);
      for (const deed of deeds) {
        await deed(history, records);
        expect(await untrue()).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
