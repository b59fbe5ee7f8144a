import { IDBFactory } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { expect, test, vi } from 'vitest';
import { HistoryUnavailable } from '#src/app/ports/history-log';
import { openHistory } from '#src/browser/history/open-history';
import { emptyLedger } from '#src/domain/ledger/ledger';
import { defaultSettings } from '#src/domain/settings/settings';
import { monday, record, zone } from '../../support/records';
import { rowsOf } from './rows';

const noTimer = { timer: () => () => undefined, now: () => monday };

const faultOf = async (call: Promise<unknown>) =>
  call.then(
    () => null,
    (error: unknown) => error,
  );

test('a database of a newer version is not opened, and every method says so', async () => {
  (await openDB('unknot', 999)).close();
  const history = openHistory('unknot', noTimer);
  for (const call of [
    history.record(record()),
    history.ledger(),
    history.summary({ now: monday, zone }, defaultSettings),
    history.keepCalendar({ from: '2026-03-02' as never, workdays: [], needed: 1 }),
  ]) {
    const fault = await faultOf(call);
    expect(fault).toBeInstanceOf(HistoryUnavailable);
    expect(fault).toMatchObject({ trouble: 'newer', cause: { name: 'VersionError' } });
  }
});

test('when the newer database is gone the next call works', async () => {
  (await openDB('unknot', 999)).close();
  const history = openHistory('unknot', noTimer);
  await faultOf(history.ledger());
  await deleteDB('unknot');
  history.reopen();
  await history.record(record());
  expect(await rowsOf('breaks')).toHaveLength(1);
});

test('a failed open is not remembered, even without asking to reopen', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  const history = openHistory('unknot', noTimer);
  expect(await faultOf(history.ledger())).toBeInstanceOf(HistoryUnavailable);
  expect(await history.ledger()).toEqual(emptyLedger);
  open.mockRestore();
});

test('an open that is blocked for five seconds is given up', async () => {
  const asked: number[] = [];
  let ring = () => undefined as void;
  const history = openHistory('unknot', {
    now: () => monday,
    timer: (call, after) => {
      asked.push(after);
      ring = call;
      return () => undefined;
    },
  });
  // Somebody holds an older version open and will not let go.
  const holder = await openDB('unknot', 2);
  const newer = openDB('unknot', 3);
  const call = faultOf(history.state());
  ring();
  expect(await call).toMatchObject({ name: 'HistoryUnavailable', trouble: 'blocked' });
  expect(asked).toEqual([5000]);
  holder.close();
  (await newer).close();
});

test('an open in time takes the timer back', async () => {
  const cancel = vi.fn<() => void>();
  await openHistory('unknot', { now: () => monday, timer: () => cancel }).state();
  expect(cancel).toHaveBeenCalledOnce();
});

test.each(['ledger', 'moves'] as const)('the %s is not waited for while somebody is writing for long', async (what) => {
  const history = openHistory('unknot', noTimer);
  await history.record(record());
  let ring = () => undefined as void;
  const waiting = openHistory('unknot', { now: () => monday, timer: (call) => ((ring = call), () => undefined) });
  await waiting.state();
  const db = await openDB('unknot');
  const tx = db.transaction(['breaks', 'days', 'meta', 'moves'], 'readwrite');
  const enough = new AbortController();
  const writing = (async () => {
    while (!enough.signal.aborted) await tx.objectStore('meta').get('born');
    await tx.done;
  })();

  const call: Promise<unknown> = what === 'ledger' ? waiting.ledger() : waiting.moves.all();
  const fault = faultOf(call);
  ring();
  expect(await fault).toMatchObject({ name: 'HistoryUnavailable', trouble: 'blocked' });
  enough.abort();
  await writing;
  // The connection has lost nothing over it.
  expect(await waiting.ledger()).toEqual(await history.ledger());
  db.close();
});

test('one connection serves all calls', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  const history = openHistory('unknot', noTimer);
  await Promise.all([history.ledger(), history.record(record()), history.ledger()]);
  expect(open).toHaveBeenCalledOnce();
  open.mockRestore();
});

test('it lets go when another one wants to delete the database, and opens again afterwards', async () => {
  const history = openHistory('unknot', noTimer);
  await history.record(record());
  await deleteDB('unknot');
  expect(await history.ledger()).toEqual(emptyLedger);
});

test('a connection that died is opened anew', async () => {
  const history = openHistory('unknot', noTimer);
  await history.record(record());
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('The database connection is closing', 'InvalidStateError');
  });
  expect(await faultOf(history.ledger())).toBeInstanceOf(HistoryUnavailable);
  transaction.mockRestore();
  const open = vi.spyOn(IDBFactory.prototype, 'open');
  expect((await history.ledger()).breaks).toBe(1);
  expect(open).toHaveBeenCalledOnce();
  open.mockRestore();
});

test('a full disk is called by its name, and the record is not half there', async () => {
  const history = openHistory('unknot', noTimer);
  await history.ledger();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await faultOf(history.record(record()))).toMatchObject({ trouble: 'full' });
  put.mockRestore();
  expect(await rowsOf('breaks')).toEqual([]);
});

test('a database knows when it was made, and after a deletion it is another one', async () => {
  const now = vi.spyOn(Date, 'now').mockReturnValue(1);
  const history = openHistory('unknot', noTimer);
  expect(await history.state()).toEqual({ born: 1, damaged: 0 });
  await history.deleteHistory({ from: null, to: null });
  expect((await history.state()).born).toBe(1);
  await deleteDB('unknot');
  now.mockReturnValue(2);
  expect((await history.state()).born).toBe(2);
  now.mockRestore();
});

test('a fresh database has the stores and indexes of version 3', async () => {
  await openHistory('unknot', noTimer).ledger();
  const db = await openDB('unknot');
  expect([db.version, [...db.objectStoreNames]]).toEqual([
    3,
    ['breaks', 'checkins', 'days', 'laid', 'meta', 'moves', 'staged'],
  ]);
  const tx = db.transaction(['breaks', 'checkins']);
  expect(['breaks', 'checkins'].map((name) => [...tx.objectStore(name).indexNames])).toEqual([['byDay'], ['byDay']]);
  db.close();
});
