import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openJournalReading } from '#src/browser/history/journal-reading';
import { openHistory } from '#src/browser/history/open-history';
import { readOverview } from '#src/browser/history/read-overview';
import type { Database } from '#src/browser/history/schema';
import type { NaturalRest } from '#src/domain/history/rest';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, later, minutes, type Day } from '#src/domain/time';
import { openDB } from 'idb';
import { monday, record, zone } from '../../support/records';
import { World } from '../../support/world';
import { newPlace } from '../exchange/place';
import { putRow, rowOf, rowsOf } from './rows';

const timer = () => () => undefined;
const now = later(monday, days(20));
const open = () => openHistory('unknot', { timer, now: () => now });
const dayNth = (nth: number) => `2026-03-0${2 + nth}` as Day;
const rest = (id: string, nth = 0, length = 10): NaturalRest => {
  const from = later(monday, days(nth));
  return { id, from, until: later(from, minutes(length)), day: dayNth(nth) };
};
const read = async (name = 'unknot') => [...(await openJournalReading(name, timer).days(null)).rests];

test('told twice, also by another worker, a rest is counted once', async () => {
  await open().rest(rest('a'));
  await open().rest(rest('b', 0, 15));
  await open().rest(rest('a'));
  expect(await read()).toEqual([[dayNth(0), { count: 2, time: minutes(25) }]]);
});

test('a day with rests and no break is no day with a record, nowhere', async () => {
  const history = open();
  const workdays = [true, true, true, true, true, false, false];
  await history.keepCalendar({ from: dayNth(0), workdays, needed: 1 });
  await history.record(record({ startedAt: later(monday, days(1)) }));
  const at = { now: later(monday, days(3)), zone };
  const [summary, stored] = [await history.summary(at, defaultSettings), await rowsOf('days')];
  for (const nth of [0, 2, 3]) await history.rest(rest(`on ${nth}`, nth));
  expect(await history.summary(at, defaultSettings)).toEqual(summary);
  expect(await rowsOf('days')).toEqual(stored);
  expect(await openJournalReading('unknot', timer).days(null)).toMatchObject({ firstDay: dayNth(1) });
  expect(await readOverview((await openDB('unknot')) as unknown as Database)).toMatchObject({ breaks: 1, days: 1 });
});

test('the journal gets those from a day on, and none of what is not in shape', async () => {
  for (const nth of [0, 1, 2]) await open().rest(rest(`on ${nth}`, nth));
  await putRow('meta', [{ id: 'b' }], `rests:${dayNth(1)}`);
  const { rests } = await openJournalReading('unknot', timer).days(dayNth(1));
  expect([...rests.keys()]).toEqual([dayNth(2)]);
  await open().rest(rest('c', 1));
  expect(await read()).toHaveLength(3);
});

test('records that are put right, deleted or imported leave rests as they are', async () => {
  const place = newPlace();
  const { history } = place;
  const one = record();
  await history.rest(rest('a'));
  const rests = () => rowOf('meta', `rests:${dayNth(0)}`, place.name);
  const before = await rests();
  await history.record(one);
  await history.deleteRecord(one.id);
  const imported = await place.import(
    JSON.stringify({ format: 'unknot', version: 1, breaks: [record({ id: 'from elsewhere' })] }),
  );
  expect(imported).toMatchObject({ breaks: 1 });
  expect(await rests()).toEqual(before);
});

test('days that are deleted take their rests along', async () => {
  const history = open();
  for (const nth of [0, 1, 2, 3]) await history.rest(rest(`on ${nth}`, nth));
  await history.deleteHistory({ from: dayNth(1), to: dayNth(2) });
  expect((await read()).map(([day]) => day)).toEqual([dayNth(0), dayNth(3)]);
  await history.deleteHistory({ from: null, to: dayNth(0) });
  expect((await read()).map(([day]) => day)).toEqual([dayNth(3)]);
  await history.deleteHistory({ from: null, to: null });
  expect(await read()).toEqual([]);
});

/** Twenty minutes of typing, ten away, and back again. */
async function rested(steps: number): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const world = new World(open());
  await world.happen('woke');
  await world.pass(minutes(20), true);
  await world.pass(minutes(10), false);
  world.killAfter(steps);
  await world.pass(minutes(1), true);
  for (let looks = 0; looks < 2; looks += 1) await world.happen('woke');
  return world;
}

test('it is in the history once, whenever the worker dies over it, and the outbox empties', async () => {
  for (let steps = 1; ; steps += 1) {
    const world = await rested(steps);
    const [[, sums] = []] = await read();
    expect([steps, sums?.count]).toEqual([steps, 1]);
    expect(sums?.time).toBeGreaterThanOrEqual(minutes(8));
    expect(sums?.time).toBeLessThanOrEqual(minutes(11));
    expect(world.state.outbox).toEqual([]);
    expect(world.faults).toEqual([]);
    if (world.deaths === 0) return;
  }
});

test('while the history cannot be opened it waits, and the clock goes on', async () => {
  const world = new World();
  await world.happen('woke');
  await world.pass(minutes(20), true);
  world.historyIsBroken = true;
  await world.pass(minutes(10), false);
  await world.pass(minutes(1), true);
  expect(world.state).toMatchObject({ outbox: [{ kind: 'rest' }], phase: { kind: 'building' } });
  expect(world.alarm?.at).toBe(world.state.wake);
  world.historyIsBroken = false;
  await world.command('retryHistory');
  expect(world.state.outbox).toEqual([]);
  expect([...world.rests.values()]).toMatchObject([{ day: '2026-11-23' }]);
});
