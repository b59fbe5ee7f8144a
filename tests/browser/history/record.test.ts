import * as fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import { rebuild, type Ledger } from '#src/domain/ledger/ledger';
import { areas } from '#src/domain/moves/move';
import { days, instant, later, minutes } from '#src/domain/time';
import { anyHistory, at, monday, moveDone, record } from '../../support/records';
import { putRow, rowOf, rowsOf } from './rows';

// Whole months of breaks are lived through here; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 });

const now = later(monday, days(80));
const openAt = (clock = now) => openHistory('unknot', { timer: () => () => undefined, now: () => clock });

const rounded = (ledger: Ledger) => ({
  ...ledger,
  areas: areas.map((area) => [area, ledger.areas[area]?.asOf, ledger.areas[area]?.amount.toFixed(9)]),
});

afterEach(() => vi.restoreAllMocks());

test('a record is written with its day and the ledger', async () => {
  const one = record();
  const history = openAt();
  await history.record(one);
  expect(await rowsOf('breaks')).toEqual([one]);
  expect(await rowsOf('days')).toEqual([addRecord(emptyDay(one.day), one)]);
  expect(await history.ledger()).toEqual(rebuild([one]));
});

test('the same record twice is one record, counted once', async () => {
  const one = record();
  const history = openAt();
  await history.record(one);
  await history.record(one);
  await openAt().record({ ...one, moves: [] });
  expect(await rowsOf('breaks')).toEqual([one]);
  expect(await history.ledger()).toEqual(rebuild([one]));
});

test('two writes of one record at the same time are one record', async () => {
  const one = record();
  await Promise.all([openAt().record(one), openAt().record(one)]);
  expect(await rowsOf('days')).toEqual([addRecord(emptyDay(one.day), one)]);
  expect(await openAt().ledger()).toEqual(rebuild([one]));
});

test('a higher rev takes the place of what was there, in the day and in the ledger', async () => {
  const other = record({ startedAt: later(monday, days(1)) });
  const old = record();
  const edited = { ...old, rev: 2, moves: [moveDone('chin-tuck')], outcome: 'partial' as const };
  const history = openAt();
  for (const one of [old, other, edited]) await history.record(one);
  expect(await rowOf('days', old.day)).toEqual(addRecord(emptyDay(old.day), edited));
  expect(rounded(await history.ledger())).toEqual(rounded(rebuild([other, edited])));
});

test('an edit that moves a record to another day takes it from the old one', async () => {
  const old = record();
  const moved = { ...old, rev: 2, startedAt: at('2026-03-03T09:00+01:00'), day: '2026-03-03' as typeof old.day };
  const history = openAt();
  await history.record(old);
  await history.record(moved);
  expect(await rowsOf('days')).toEqual([addRecord(emptyDay(moved.day), moved)]);
});

test('a deleted record does not come back by its old rev', async () => {
  const one = record();
  const history = openAt();
  await history.ledger();
  await putRow('breaks', { id: one.id, v: 1, rev: 5, deleted: true });
  await history.record(one);
  expect(await rowsOf('days')).toEqual([]);
});

test('whatever the order of the records, the ledger and the days are those of the history', async () => {
  await fc.assert(
    fc.asyncProperty(anyHistory, async (records) => {
      globalThis.indexedDB = new IDBFactory();
      const history = openAt();
      for (const one of records) await history.record(one);
      expect(rounded(await history.ledger())).toEqual(rounded(rebuild(records)));
      for (const day of new Set(records.map((one) => one.day))) {
        const its = records.filter((one) => one.day === day);
        expect(await rowOf('days', day)).toEqual(its.reduce(addRecord, emptyDay(day)));
      }
    }),
    { numRuns: 10 },
  );
});

test.each(['days', 'meta', 'breaks'])('a fault while writing to %s leaves nothing behind', async (store) => {
  const first = record();
  const history = openAt();
  await history.record(first);
  const before = await Promise.all(['breaks', 'days', 'meta'].map((name) => rowsOf(name)));

  // oxlint-disable-next-line typescript/unbound-method -- called with the store it belongs to
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === store) throw new Error('the disk is on fire');
    return put.apply(this, row);
  });
  await expect(history.record(record({ startedAt: later(monday, days(1)) }))).rejects.toThrow('the disk is on fire');
  vi.restoreAllMocks();

  expect(await Promise.all(['breaks', 'days', 'meta'].map((name) => rowsOf(name)))).toEqual(before);
  await history.record(record({ startedAt: later(monday, days(2)) }));
  expect(await rowsOf('breaks')).toHaveLength(2);
});

test('records of the wrong shape are skipped and counted', async () => {
  const good = record();
  await openAt().record(good);
  await putRow('breaks', { id: 'bad', rev: 1, day: good.day });
  await putRow('breaks', { ...record(), moves: 'none' });
  await putRow('breaks', { id: 'gone', v: 1, rev: 2, deleted: true });
  await putRow('meta', 'nonsense', 'ledger');
  expect(await openAt().ledger()).toEqual(rebuild([good]));
  expect(await rowOf('meta', 'damaged')).toBe(2);
});

test('a damaged day is added up again before a record is added to it', async () => {
  const [one, other] = [record(), record()];
  await openAt().record(one);
  await putRow('days', { day: one.day, counted: 'many' });
  await openAt().record(other);
  expect(await rowOf('days', one.day)).toEqual([one, other].reduce(addRecord, emptyDay(one.day)));
});

test('a move that this version does not know is counted', async () => {
  const one = record({ moves: [{ ...moveDone('hip-hinge'), move: 'own-invention' }] });
  const history = openAt();
  await history.record(one);
  expect((await history.ledger()).lastUse).toEqual({ 'own-invention': one.startedAt });
});

test('breaks of a clock that was years ahead do not silence those of today', async () => {
  const wrong = record({ startedAt: at('2099-01-01T09:00Z') });
  const right = record({ startedAt: instant(now - 1000) });
  await openAt(wrong.endedAt).record(wrong);
  const history = openAt();
  await history.record(right);
  expect(await rowsOf('breaks')).toHaveLength(2);
  expect(await history.ledger()).toEqual(rebuild([right]));
});

test('a long history is rebuilt to its end', async () => {
  await openAt().ledger();
  const db = await openDB('unknot');
  const tx = db.transaction('breaks', 'readwrite');
  for (let i = 0; i < 2100; i++) void tx.store.put(record({ startedAt: later(monday, minutes(i)) }));
  await tx.done;
  db.close();
  await putRow('meta', 'nonsense', 'ledger');
  expect((await openAt().ledger()).breaks).toBe(2100);
});
