import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import type { BreakRecord } from '#src/domain/history/record';
import { days, later } from '#src/domain/time';
import { record } from '../../support/records';
import { monday } from '../../support/schedule';
import { World } from '../../support/world';
import { rowsOf } from './rows';

/* What pages ask, through the real worker and the real history; the worker dies before and after each of its steps. */

const real = () => openHistory('unknot', { timer: () => () => undefined, now: () => monday });

const past = [3, 2, 1, 0].map((ago) => record({ startedAt: later(monday, days(-ago)), zone: 'UTC' }));
const [first, second] = past as [BreakRecord, BreakRecord];
const someDays = { from: first.day, to: second.day };

async function lived(): Promise<World> {
  globalThis.indexedDB = new IDBFactory();
  const world = new World(real());
  for (const one of past) await real().record(one);
  await world.happen('woke');
  return world;
}

/** What is there afterwards; ids are drawn anew by whoever comes after a death. */
const left = async (world: World) => ({
  breaks: await rowsOf('breaks'),
  days: await rowsOf('days'),
  checkins: (await rowsOf('checkins')).map((row) => ({ ...(row as object), id: '' })),
  // When each database was made tells them apart.
  meta: (await rowsOf('meta')).filter((row) => typeof row !== 'number'),
  history: world.storage['history'],
  summary: (world.storage['glance'] as { summary: unknown }).summary,
});

test.each([
  ['editRecord', { id: second.id, outcome: 'partial', seconds: [10, 0] }],
  ['deleteRecord', { id: second.id }],
  ['restoreRecord', { id: first.id }],
  ['deleteHistory', someDays],
  ['deleteHistory', { from: null, to: null }],
  ['markDay', { day: first.day, mark: 'sick' }],
  ['logKnot', { region: 'neck', score: 3 }],
])('%s is heard once, whenever the worker dies', async (command, ask) => {
  const prepared = async () => {
    const world = await lived();
    if (command === 'restoreRecord') await world.command('deleteRecord', { id: first.id });
    return world;
  };
  const calm = await prepared();
  await calm.command(command, ask);
  const expected = await left(calm);
  expect(expected).toMatchObject({ history: monday, summary: { day: '2026-11-23' } });

  for (let steps = 1; ; steps += 5) {
    const world = await prepared();
    const { deaths } = world;
    world.killAfter(steps);
    await world.command(command, ask);
    await world.command('dismissNotice', { id: 'none' });
    expect(await left(world), `death after ${steps} steps`).toEqual(expected);
    if (world.deaths === deaths) break;
  }
});

test('the summary follows at once: a deleted day is no day of the streak', async () => {
  const world = await lived();
  const total = () => (world.storage['glance'] as { summary: { total: number } }).summary.total;
  expect(total()).toBe(4);
  expect(await world.command('deleteHistory', someDays)).toBe(2);
  expect(total()).toBe(2);
  expect(await world.command('deleteRecord', { id: 'nobody' })).toEqual({ kind: 'gone' });
});

test('a break that still waited for its place goes with the rest', async () => {
  const world = await lived();
  await world.command('takeBreak');
  const breakId = world.opened[0] ?? '';
  await world.command('breakOpened', { breakId });
  const report = { breakId, index: 0, seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
  await world.command('finishMove', report);
  await world.command('finishBreak', { breakId });
  expect(await world.command('deleteHistory', { from: null, to: null })).toBe(5);
  expect(await rowsOf('breaks')).toEqual([]);
});

test('while the history cannot be reached the page hears of it, and the clock goes on', async () => {
  const world = await lived();
  globalThis.indexedDB = {
    open: () => {
      throw new DOMException('no', 'UnknownError');
    },
  } as never;
  const broken = new World(real());
  await expect(broken.command('deleteRecord', { id: first.id })).rejects.toThrow('History cannot be opened');
  await broken.happen('woke');
  expect(broken.alarm).not.toBeNull();
  expect(broken.storage['glance']).toMatchObject({ history: 'unavailable' });
  expect(world.faults).toEqual([]);
});
