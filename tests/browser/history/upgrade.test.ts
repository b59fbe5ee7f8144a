import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupRows, readBackup } from '#src/browser/history/backup';
import { openHistory } from '#src/browser/history/open-history';
import { openPageHistory } from '#src/browser/history/page-history';
import { upgrades } from '#src/browser/history/upgrades';
import { readable } from '#src/browser/history/read';
import { rebuild } from '#src/domain/ledger/ledger';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, later, type Day } from '#src/domain/time';
import first from '../../fixtures/history-1.json';
import second from '../../fixtures/history-2.json';
import { monday, record, zone } from '../../support/records';
import { rowsOf } from './rows';

const now = later(monday, days(3));
const timer = () => () => undefined;
const open = () => openHistory('unknot', { timer, now: () => now });
const newest = upgrades.length;

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}
const fixtures: readonly Fixture[] = [first, second];

/** A database as that version left it. */
async function put({ version, stores }: Fixture): Promise<void> {
  const db = await openDB('unknot', version, {
    upgrade(db) {
      for (const upgrade of upgrades.slice(0, version)) upgrade(db as never);
    },
  });
  for (const [store, rows] of Object.entries(stores)) {
    for (const row of rows) {
      if (store === 'meta') await db.put(store, (row as [string, unknown])[1], (row as [string, unknown])[0]);
      else await db.put(store, row);
    }
  }
  db.close();
}

const versionOf = async () => (await indexedDB.databases()).find(({ name }) => name === 'unknot')?.version;

async function copied(store: string): Promise<unknown[]> {
  const backup = await readBackup();
  const rows: unknown[] = [];
  if (backup !== null) for await (const some of backupRows(backup, store)) rows.push(...some);
  return rows;
}

/** The disk has no room for the copy, or for as much of it as that. */
function fullAfter(puts: number) {
  // oxlint-disable-next-line typescript/unbound-method -- called with the store it belongs to
  const { put } = IDBObjectStore.prototype;
  let left = puts;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === 'rows' && left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
    return put.apply(this, row);
  });
}

beforeEach(() => vi.restoreAllMocks());
afterEach(() => vi.restoreAllMocks());

describe.each(fixtures)('a history of version $version', (fixture) => {
  beforeEach(() => put(fixture));

  test('is as it was, in the version of today', async () => {
    const history = open();
    await history.summary({ now, zone }, defaultSettings);
    expect(await versionOf()).toBe(newest);
    for (const store of ['breaks', 'days', 'checkins', 'moves']) {
      expect(await rowsOf(store), store).toEqual(fixture.stores[store]);
    }
    expect(await history.moves.all()).toHaveLength(1);
  });

  test('adds up to what it was', async () => {
    const history = open();
    expect(await history.summary({ now, zone }, defaultSettings)).toMatchObject({
      // Monday counts, Tuesday was marked as sick, Wednesday counts.
      streak: 2,
      total: 3,
      week: [{ mark: 'counted' }, { mark: 'off' }, { mark: 'counted' }, {}, {}, {}, {}],
    });
    expect(await history.ledger()).toEqual(rebuild(readable(fixture.stores['breaks'] ?? []).records));
    expect(await history.state()).toEqual({ born: null, damaged: 1 });
  });

  test('can be gone on with', async () => {
    const history = open();
    await history.record(record({ startedAt: now }));
    expect(await history.deleteRecord(readable(await rowsOf('breaks')).records[0]?.id ?? '')).toBeNull();
    expect((await history.ledger()).breaks).toBe(3);
  });

  test('is copied before, row by row', async () => {
    await open().ledger();
    expect(await readBackup()).toMatchObject({ version: fixture.version, counts: { breaks: 6, days: 3, moves: 1 } });
    for (const store of Object.keys(fixture.stores).filter((name) => name !== 'meta')) {
      expect(await copied(store), store).toEqual(fixture.stores[store]);
    }
    expect(await copied('meta')).toHaveLength(4);
  });

  test.each([0, 4])('stays as it is while there is no room for the copy (%i rows fit)', async (puts) => {
    fullAfter(puts);
    const history = open();
    await expect(history.ledger()).rejects.toMatchObject({ name: 'HistoryUnavailable', trouble: 'no-copy' });
    await expect(history.record(record())).rejects.toMatchObject({ trouble: 'no-copy' });
    expect(await versionOf()).toBe(fixture.version);
    expect(await readBackup()).toBeNull();
    vi.restoreAllMocks();
    expect((await history.ledger()).breaks).toBe(3);
    expect(await versionOf()).toBe(newest);
    expect(await copied('breaks')).toEqual(fixture.stores['breaks']);
    expect(await rowsOf('rows', 'unknot-backup')).toHaveLength(Object.values(fixture.stores).flat().length);
  });
});

test('worker and pages that come at the same time upgrade it once', async () => {
  await put(second);
  const pages = [openPageHistory('unknot', timer), openPageHistory('unknot', timer)];
  const [ledger] = await Promise.all([
    open().ledger(),
    ...pages.map((page) => page.areaWeek('2026-03-04' as Day)),
    open().record(record({ startedAt: now })),
  ]);
  expect([3, 4]).toContain(ledger.breaks);
  expect(await readBackup()).toMatchObject({ copy: 1, version: 2 });
});

test('the next upgrade replaces the copy, and one that fails leaves the copy before it', async () => {
  await put(first);
  await open().ledger();
  await deleteDB('unknot');
  await put(second);
  fullAfter(4);
  await expect(open().ledger()).rejects.toMatchObject({ trouble: 'no-copy' });
  expect(await readBackup()).toMatchObject({ copy: 1, version: 1 });
  expect(await copied('breaks')).toEqual(first.stores.breaks);
  vi.restoreAllMocks();
  await open().ledger();
  expect(await readBackup()).toMatchObject({ copy: 2, version: 2 });
  expect(await copied('checkins')).toEqual(second.stores.checkins);
});

test('a new history needs no copy, and neither does one of today', async () => {
  await open().record(record());
  await open().ledger();
  expect(await readBackup()).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['unknot']);
});

test('whoever deletes everything deletes the copy, too', async () => {
  await put(second);
  await open().deleteHistory({ from: null, to: null });
  expect(await readBackup()).toBeNull();
});
