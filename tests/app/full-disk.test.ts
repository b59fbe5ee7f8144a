import { describe, expect, it } from 'vitest';
import type { BreakView } from '#src/app/messages';
import { minutes, seconds } from '#src/domain/time';
import { World } from '../support/world';

/** From now on storage takes nothing in, until it is told to. */
function fill(world: World): () => void {
  const { storage } = world;
  world.storage = new Proxy(storage, {
    set: () => {
      throw new Error('QuotaExceededError');
    },
  });
  return () => {
    world.storage = storage;
  };
}

describe('while the disk is full', () => {
  it('people are told once, also when the worker dies over it, until it saves again', async () => {
    const world = new World();
    await world.happen('woke');
    const empty = fill(world);
    for (let look = 0; look < 3; look++) {
      await expect(world.happen('woke')).rejects.toThrow('Quota');
      world.endWorker();
    }
    expect([world.cannotSave, world.cannotSaveTold]).toEqual([true, 1]);
    empty();
    await world.happen('woke');
    expect(world.cannotSave).toBe(false);
  });

  it('a report is refused, so that the page keeps it, and taken when there is room again', async () => {
    const world = new World();
    await world.command('takeBreak');
    const breakId = world.opened[0] ?? '';
    await world.command('breakOpened', { breakId });
    const empty = fill(world);
    const report = { breakId, index: 0, seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
    await expect(world.command('finishMove', report)).rejects.toThrow('Quota');
    empty();
    await world.command('finishMove', report);
    expect((await world.command('breakOpened', { breakId })) as BreakView).toMatchObject({ current: 1 });
  });

  it('no window opens: it could not be remembered, and would open again and again', async () => {
    const world = new World();
    await world.happen('woke');
    await world.pass(minutes(44), true);
    const empty = fill(world);
    for (let look = 0; look < 5; look++) await expect(world.happen('woke')).rejects.toThrow('Quota');
    await expect(world.command('takeBreak')).rejects.toThrow('Quota');
    expect(world.opened).toEqual([]);
    empty();
    await world.pass(minutes(5), true);
    expect(world.opened).toHaveLength(1);
  });

  it('the alarm stays, so that the clock goes on afterwards', async () => {
    const world = new World();
    await world.happen('woke');
    const { alarm } = world;
    const empty = fill(world);
    await expect(world.happen('woke')).rejects.toThrow('Quota');
    expect(world.alarm).toEqual(alarm);
    empty();
    await world.pass(minutes(48), true);
    await world.pass(seconds(1), true);
    expect(world.opened).toHaveLength(1);
  });
});
