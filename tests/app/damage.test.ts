import { describe, expect, it } from 'vitest';
import type { HistoryTrouble } from '#src/app/ports/history-log';
import type { BreakView } from '#src/app/messages';
import { days, later, minutes } from '#src/domain/time';
import { World } from '../support/world';

const glance = (world: World) =>
  world.storage['glance'] as { history: string; historyText: string; notices: { id: string; text: string }[] };
const told = (world: World) => glance(world).notices.map(({ text }) => text);

/** A world with a break in its history. */
async function lived(): Promise<World> {
  const world = new World();
  await doBreak(world);
  return world;
}

async function doBreak(world: World): Promise<void> {
  await world.command('takeBreak');
  const breakId = world.opened.at(-1) ?? '';
  const { plan } = (await world.command('breakOpened', { breakId })) as BreakView;
  for (const index of plan.keys()) {
    const report = { index, seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
    await world.command('finishMove', { breakId, ...report });
  }
  await world.command('finishBreak', { breakId });
}

describe('a history that cannot be used', () => {
  it.each<HistoryTrouble>(['newer', 'blocked', 'full', 'no-copy', 'other'])(
    'says why: %s; the clock goes on',
    async (trouble) => {
      const world = await lived();
      Object.assign(world, { historyIsBroken: true, trouble });
      await doBreak(world);
      expect(glance(world)).toMatchObject({ history: 'unavailable', historyText: `history: ${trouble}` });
      expect(world.state.outbox).toHaveLength(1);
      await world.pass(minutes(48), true);
      expect(world.opened).toHaveLength(3);
    },
  );

  it('has nothing to say once it can be used again', async () => {
    const world = await lived();
    Object.assign(world, { historyIsBroken: true, trouble: 'full' });
    await doBreak(world);
    world.historyIsBroken = false;
    await world.command('retryHistory');
    expect(glance(world)).toMatchObject({ history: 'ok', historyText: '' });
    expect(world.state.outbox).toEqual([]);
  });
});

describe('records that cannot be read', () => {
  it('are told of once for each number of them', async () => {
    const world = await lived();
    world.damaged = 2;
    await world.command('retryHistory');
    await world.command('retryHistory');
    expect(told(world)).toEqual(['records-damaged 2']);
    await world.command('dismissNotice', { id: glance(world).notices[0]?.id });
    await world.command('retryHistory');
    expect(told(world)).toEqual([]);
    world.damaged = 3;
    await world.command('retryHistory');
    expect(told(world)).toEqual(['records-damaged 3']);
  });
});

describe('a history that was deleted from outside', () => {
  it('is told of once, and a new one begins', async () => {
    const world = await lived();
    world.records.clear();
    world.born = later(world.born, days(1));
    await world.command('retryHistory');
    await world.command('retryHistory');
    expect(told(world)).toEqual(['history-lost']);
    expect(world.storage['glance']).toMatchObject({ history: 'ok', summary: { total: 0 } });
  });

  it('is nothing to tell of where there was none', async () => {
    const world = new World();
    await world.happen('woke');
    world.born = later(world.born, days(1));
    await world.command('retryHistory');
    expect(told(world)).toEqual([]);
  });
});
