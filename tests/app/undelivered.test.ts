import { describe, expect, it, vi } from 'vitest';
import type { BreakView } from '#src/app/messages';
import { deliver } from '#src/app/outbox';
import { perform } from '#src/app/perform';
import type { Ports } from '#src/app/ports/ports';
import type { Effects } from '#src/domain/schedule/effect';
import type { ScheduleState } from '#src/domain/schedule/state';
import { minutes, type Day } from '#src/domain/time';
import { freshState } from '#src/domain/schedule/state';
import { monday, rules } from '../support/schedule';
import { World } from '../support/world';

const building = freshState(monday, '2026-11-23' as Day, 'device');
const told: ScheduleState = {
  ...building,
  phase: { kind: 'due', since: monday, waitsSince: monday, heldBy: null, held: [], told: 'notification' },
  outbox: [{ kind: 'notify', id: 'n', about: 'due' }],
};

function outside() {
  const breakIsDue = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const clear = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const done = () => Promise.resolve();
  const ports = {
    bell: { ring: done },
    desk: { tellAfter: done },
    toolbar: { show: done },
    window: { arrange: () => Promise.resolve('as-wished') },
    notifier: { breakIsDue, clear },
    fault: () => undefined,
  } as unknown as Ports;
  return { ports, breakIsDue, clear };
}

const effects: Effects = { wake: null, idleAfter: minutes(5), dueAt: null, icon: 0, window: null, farewell: null };
const saved = (state: ScheduleState) => ({ state, rules: rules() }) as Parameters<typeof perform>[2];

describe('the notification', () => {
  it('is taken back even when the worker that should have done it died', async () => {
    const { ports, clear } = outside();
    await perform(ports, effects, saved(building));
    expect(clear).toHaveBeenCalled();
  });

  it('stays while the break is due', async () => {
    const { ports, clear } = outside();
    await perform(ports, effects, saved(told));
    expect(clear).not.toHaveBeenCalled();
  });

  it('is shown for a break that is due', async () => {
    const { ports, breakIsDue } = outside();
    expect(await deliver(ports, told)).toMatchObject({ delivered: ['n'] });
    expect(breakIsDue).toHaveBeenCalledOnce();
  });

  it('is not shown any more when the break was taken or let go before it came to that', async () => {
    const { ports, breakIsDue } = outside();
    expect(await deliver(ports, { ...building, outbox: told.outbox })).toMatchObject({ delivered: ['n'] });
    expect(breakIsDue).not.toHaveBeenCalled();
  });
});

/** A break that was done, while the database takes nothing in, for a reason nobody thought of. */
async function withPoison(): Promise<{ world: World; view: BreakView; tries: () => number; heal: () => void }> {
  const world = new World();
  await world.command('takeBreak');
  const view = (await world.command('breakOpened', { breakId: world.opened[0] })) as BreakView;
  let healed = false;
  const set = world.records.set.bind(world.records);
  world.records.set = (id, record) => {
    if (!healed) throw new TypeError('made up by the test');
    return set(id, record);
  };
  for (const [index] of view.plan.entries()) {
    const report = { index, seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
    await world.command('finishMove', { breakId: view.id, ...report });
  }
  return { world, view, tries: () => world.written.length, heal: () => void (healed = true) };
}

describe('a record that the history does not take', () => {
  it('is not tried again and again without end', async () => {
    const { world, view, tries } = await withPoison();
    const command = world.command('finishBreak', { breakId: view.id });
    for (let turn = 0; turn < 3000; turn++) await new Promise(setImmediate);
    expect(tries()).toBeLessThan(5);
    await command;
  });

  it('stays in the outbox, and the user is told', async () => {
    const { world, view } = await withPoison();
    await world.command('finishBreak', { breakId: view.id });
    expect(world.state.outbox).toMatchObject([{ kind: 'record', id: view.id }]);
    expect(world.storage['glance']).toMatchObject({ history: 'unavailable', phase: 'building' });
  });

  it('arrives when the user asks to try again', async () => {
    const { world, view, heal } = await withPoison();
    await world.command('finishBreak', { breakId: view.id });
    heal();
    await world.command('retryHistory');
    expect(world.records.has(view.id)).toBe(true);
    expect(world.state.outbox).toEqual([]);
    expect(world.storage['glance']).toMatchObject({ history: 'ok' });
  });
});
