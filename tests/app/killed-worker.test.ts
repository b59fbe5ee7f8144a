import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { millis, minutes, seconds } from '#src/domain/time';
import { World } from '../support/world';

/* The worker is killed before or after any step that reaches outside. Storage is all that is left of it. */

type Act = (world: World) => Promise<void>;

interface NamedAct {
  readonly name: string;
  readonly act: Act;
}

/** What the pages have been told is saved: break, move and seconds. */
const acknowledged = new WeakMap<World, Map<string, number>>();
const toldOf = (world: World): Map<string, number> => {
  const told = acknowledged.get(world) ?? new Map<string, number>();
  acknowledged.set(world, told);
  return told;
};

const [anyWindow] = [(world: World): string | null => [...world.windows][0] ?? null];

const inWindow =
  (act: (world: World, breakId: string) => Promise<unknown>): Act =>
  async (world) => {
    const breakId = anyWindow(world);
    if (breakId !== null) await act(world, breakId);
  };

async function doMove(world: World, breakId: string, index: number, spent: number): Promise<void> {
  const { phase } = world.state;
  const move = phase.kind === 'onBreak' && phase.id === breakId ? phase.plan?.[index]?.move : undefined;
  await world.command('startBreak', { breakId });
  const report = { breakId, index, seconds: spent, sets: 1, sides: 1, completed: true, felt: null };
  await world.command('finishMove', report);
  if (move === undefined) return;
  const key = `${breakId} ${move}`;
  toldOf(world).set(key, Math.max(spent, toldOf(world).get(key) ?? 0));
}

const weighted = (weight: number, arbitrary: fc.Arbitrary<NamedAct>) => ({ weight, arbitrary });
const always = (weight: number, name: string, act: Act) => weighted(weight, fc.constant({ name, act }));
const asks = (weight: number, command: string, ask: object = {}) =>
  always(weight, command, async (world) => void (await world.command(command, ask)));

const acts = [
  weighted(
    3,
    fc.integer({ min: 1, max: 60 }).map((count) => ({
      name: `types for ${count} min`,
      act: (world) => world.pass(minutes(count), true),
    })),
  ),
  weighted(
    1,
    fc.integer({ min: 1, max: 30 }).map((count) => ({
      name: `is away for ${count} min`,
      act: (world) => world.pass(minutes(count), false),
    })),
  ),
  weighted(
    6,
    fc
      .record({ index: fc.integer({ min: 0, max: 2 }), spent: fc.integer({ min: 1, max: 60 }) })
      .map(({ index, spent }) => ({
        name: `does move ${index} for ${spent} s`,
        act: inWindow((world, breakId) => doMove(world, breakId, index, spent)),
      })),
  ),
  always(4, 'does a whole break', async (world) => {
    await world.command('takeBreak');
    for (const index of [0, 1, 2]) {
      await inWindow((one, breakId) => one.command('breakOpened', { breakId }))(world);
      await inWindow((one, breakId) => doMove(one, breakId, index, 30))(world);
    }
    await inWindow((one, breakId) => one.command('finishBreak', { breakId }))(world);
  }),
  always(1, 'the worker ends', (world) => Promise.resolve(world.endWorker())),
  always(1, 'the browser dies', (world) => Promise.resolve(world.killBrowser())),
  always(
    4,
    'the page loads',
    inWindow((world, breakId) => world.command('breakOpened', { breakId })),
  ),
  always(
    4,
    'finishes',
    inWindow((world, breakId) => world.command('finishBreak', { breakId })),
  ),
  always(
    2,
    'closes the window',
    inWindow(async (world, breakId) => {
      world.windows.delete(breakId);
      await world.happen('woke');
    }),
  ),
  always(
    1,
    'skips',
    inWindow((world, breakId) => world.command('skip', { breakId })),
  ),
  asks(1, 'snooze'),
  asks(5, 'takeBreak'),
  asks(1, 'quickStretch'),
  asks(1, 'pause', { length: '30min' }),
];

/** About every second act costs the worker its life, some steps into it. */
const deadly = fc.option(fc.integer({ min: 1, max: 30 }));
const anyDay = fc.array(fc.record({ act: fc.oneof(...acts), death: deadly }), { minLength: 12, maxLength: 30 });
type Day = readonly { readonly act: NamedAct; readonly death: number | null }[];

/** Lives a day. After each act the world gets the time that a rescue takes, so that it can come to rest. */
async function live(day: Day, check: (world: World) => void): Promise<World> {
  const world = new World();
  await world.happen('woke');
  for (const { act, death } of day) {
    if (death !== null) world.killAfter(death);
    await act.act(world);
    check(world);
  }
  // Two quiet looks: whatever was cut short is made good.
  await world.happen('woke');
  await world.happen('woke');
  return world;
}

const days = { numRuns: 40 };

describe('with the worker killed between any two steps', () => {
  it('there is never more than one break window', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        await live(day, (world) => expect(world.windows.size).toBeLessThanOrEqual(2));
        const world = await live(day, () => undefined);
        const farewell = world.state.farewell === null ? 0 : 1;
        expect(world.windows.size).toBeLessThanOrEqual(1 + farewell);
      }),
      days,
    );
  });

  it('one alarm is planned, and it rings when the state says', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const world = await live(day, () => undefined);
        expect(world.alarm).toEqual({ at: world.state.wake, period: minutes(2) });
      }),
      days,
    );
  });

  it('the record of a break is in the history once, and the outbox empties', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const world = await live(day, () => undefined);
        expect(world.state.outbox).toEqual([]);
        const differing = world.written.filter((record) => {
          const first = world.records.get(record.id);
          return JSON.stringify(first) !== JSON.stringify(record);
        });
        expect(differing).toEqual([]);
        expect(world.faults).toEqual([]);
      }),
      days,
    );
  });

  it('a move that was acknowledged is never lost', async () => {
    await fc.assert(
      fc.asyncProperty(anyDay, async (day) => {
        const world = await live(day, () => undefined);
        const { phase } = world.state;
        for (const [key, spent] of toldOf(world)) {
          const [breakId = '', move = ''] = key.split(' ');
          const open = phase.kind === 'onBreak' && phase.id === breakId ? phase : null;
          const index = open?.plan?.findIndex((planned) => planned.move === move) ?? -1;
          const recorded = world.records.get(breakId)?.moves.find((done) => done.move === move);
          const kept = open === null ? recorded?.seconds : open.progress[index]?.seconds;
          expect(kept ?? 0, key).toBeGreaterThanOrEqual(spent);
        }
      }),
      days,
    );
  });

  it('a break still comes, at most a rescue later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), async (deaths) => {
        const world = new World();
        await world.happen('woke');
        for (const steps of deaths) {
          world.killAfter(steps);
          await world.pass(minutes(6), true);
        }
        const left = minutes(45 + 2 + 2) - deaths.length * minutes(6) + seconds(1);
        await world.pass(millis(Math.max(0, left)), true);
        await world.happen('woke');
        expect(world.state.phase.kind).toBe('onBreak');
        expect(world.opened).toHaveLength(1);
      }),
      days,
    );
  });

  it('never leaves an alarm that comes later than it should by more than a rescue', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), async (steps) => {
        const world = new World();
        await world.happen('woke');
        // Away with the alarm far off; the worker dies over the news that somebody is back.
        await world.pass(minutes(60), false);
        world.lastInput = world.now;
        world.killAfter(steps);
        await world.happen('presenceChanged');
        const due = world.state.wake ?? world.now;
        expect(world.alarm?.at ?? Infinity).toBeLessThanOrEqual(due);
      }),
      days,
    );
  });
});
