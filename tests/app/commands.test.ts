import { describe, expect, it } from 'vitest';
import type { BreakGain, BreakView } from '#src/app/messages';
import { findMove } from '#src/domain/moves/catalogue';
import { minutes } from '#src/domain/time';
import { World } from '../support/world';

async function open(): Promise<{ world: World; view: BreakView }> {
  const world = new World();
  await world.command('takeBreak');
  const [breakId] = world.opened;
  const view = (await world.command('breakOpened', { breakId })) as BreakView;
  return { world, view };
}

const report = { sets: 1, sides: 1, felt: null };

async function finish({ world, view }: { world: World; view: BreakView }): Promise<BreakGain | null> {
  for (const [index, { seconds }] of view.plan.entries()) {
    await world.command('finishMove', { breakId: view.id, index, seconds, completed: true, ...report });
  }
  return (await world.command('finishBreak', { breakId: view.id })) as BreakGain | null;
}

describe('commands of a break page', () => {
  it('opening chooses a back move and a front move from the catalogue', async () => {
    const { view } = await open();
    expect(view.plan.map(({ move }) => findMove(move)?.kind)).toEqual(['back-strength', 'front-stretch']);
  });

  it('opening again shows the same break where it was', async () => {
    const { world, view } = await open();
    await world.command('startBreak', { breakId: view.id });
    await world.command('finishMove', { breakId: view.id, index: 0, seconds: 30, completed: true, ...report });
    const again = await world.command('breakOpened', { breakId: view.id });
    expect(again).toMatchObject({ plan: view.plan, running: true, current: 1 });
  });

  it('opening a break that is over answers nothing', async () => {
    const { world, view } = await open();
    await world.command('skip', { breakId: view.id });
    expect(await world.command('breakOpened', { breakId: view.id })).toBeNull();
  });

  it('finishing tells what it added and records it once', async () => {
    const { world, view } = await open();
    const gain = await finish({ world, view });
    expect(gain).toMatchObject({ outcome: 'done' });
    expect(gain?.seconds).toBe(view.plan.reduce((sum, { seconds }) => sum + seconds, 0));
    expect(gain?.areas.length).toBeGreaterThan(1);
    expect(await world.command('finishBreak', { breakId: view.id })).toBeNull();
    expect(world.written.map(({ id }) => id)).toEqual([view.id]);
  });

  it('finishing tells what counts for the week: the primary areas, and nothing for the finisher', async () => {
    const { view, ...rest } = await open();
    const gain = await finish({ view, ...rest });
    const [back, front, finisher] = view.plan.map(({ move }) => findMove(move)?.areas[0] ?? 'chest');
    expect(gain?.credits).toMatchObject({ [back ?? '']: 1, [front ?? '']: (view.plan[1]?.work ?? 0) / 60 });
    const [only] = gain?.areas.map(({ area }) => area).filter((area) => !(area in (gain?.credits ?? {}))) ?? [];
    expect([finisher, undefined]).toContain(only);
  });

  it('swapping puts another move of the same line in its place', async () => {
    const { world, view } = await open();
    const swapped = (await world.command('swapMove', { breakId: view.id, index: 0 })) as BreakView['plan'][number];
    expect(swapped.line).toBe('back');
    expect(swapped.move).not.toBe(view.plan[0]?.move);
    expect(swapped.reason).toEqual({ kind: 'swapped' });
  });

  it('"Too much" makes the move easier now and from now on, in one write', async () => {
    const { world, view } = await open();
    const [first] = view.plan;
    if (first === undefined) throw new Error('An empty plan');
    const ask = { breakId: view.id, index: 0, move: first.move, variant: 'easier', felt: 'too-much' };
    await world.command('startBreak', { breakId: view.id });
    await world.command('varyMove', ask);
    const again = (await world.command('breakOpened', { breakId: view.id })) as BreakView;
    expect(again.plan[0]).toMatchObject({ move: first.move, variant: 'easier' });
    expect(again.plan[0]?.seconds).toBeLessThan(first.seconds);
    expect(world.storage['settings']).toMatchObject({ moves: { variants: { [first.move]: 'easier' } } });
    await finish({ world, view: again });
    expect(world.records.get(view.id)?.moves[0]).toMatchObject({ dose: again.plan[0]?.seconds, felt: 'too-much' });
  });

  it('a move that is taken back to how it stands is not remembered any more', async () => {
    const { world, view } = await open();
    const ask = { breakId: view.id, index: 0, move: view.plan[0]?.move, felt: null };
    await world.command('varyMove', { ...ask, variant: 'harder' });
    await world.command('varyMove', { ...ask, variant: null });
    const again = (await world.command('breakOpened', { breakId: view.id })) as BreakView;
    expect(again.plan).toEqual(view.plan);
    expect(world.storage['settings']).toMatchObject({ moves: { variants: {} } });
  });

  it('the way of a move that was swapped in the meantime is remembered, and the plan stays', async () => {
    const { world, view } = await open();
    const ask = { breakId: view.id, index: 0, move: 'chin-tuck', variant: 'easier', felt: null };
    await world.command('varyMove', ask);
    const again = (await world.command('breakOpened', { breakId: view.id })) as BreakView;
    expect(again.plan).toEqual(view.plan);
    expect(world.storage['settings']).toMatchObject({ moves: { variants: { 'chin-tuck': 'easier' } } });
  });

  it('a move that was left as too much is easier the next time', async () => {
    const { world, view } = await open();
    const finished = { breakId: view.id, index: 0, seconds: 9, completed: false, sets: 0, sides: 1 };
    await world.command('finishMove', { ...finished, felt: 'too-much' });
    const [first] = view.plan;
    expect(world.storage['settings']).toMatchObject({ moves: { variants: { [first?.move ?? '']: 'easier' } } });
  });

  it('saying good-bye changes nothing while the window is there: it may only reload', async () => {
    const { world, view } = await open();
    await world.command('closeBreak', { breakId: view.id });
    expect(world.state.phase.kind).toBe('onBreak');
    world.windows.clear();
    await world.command('closeBreak', { breakId: view.id });
    expect(world.state.phase.kind).toBe('building');
    expect(world.records.get(view.id)).toMatchObject({ outcome: 'skipped' });
  });
});

describe('commands of the popup', () => {
  it('a quick stretch is one move, and leaves a record with its trigger', async () => {
    const world = new World();
    const view = (await world.command('quickStretch')) as BreakView;
    expect(view.plan).toHaveLength(1);
    await finish({ world, view });
    expect(world.records.get(view.id)).toMatchObject({ trigger: 'quick', outcome: 'done' });
  });

  it('a first quick stretch is the one that was asked for', async () => {
    const world = new World();
    const view = (await world.command('quickStretch', { first: 'elbows-in-palms-out' })) as BreakView;
    expect(view.plan).toMatchObject([{ move: 'elbows-in-palms-out' }]);
    await finish({ world, view });
    expect(world.records.get(view.id)).toMatchObject({ outcome: 'done', moves: [{ move: 'elbows-in-palms-out' }] });
  });

  it('a quick stretch that is closed half-way keeps what was done', async () => {
    const world = new World();
    const view = (await world.command('quickStretch')) as BreakView;
    await world.command('reportProgress', { breakId: view.id, index: 0, seconds: 25, sets: 0, sides: 1 });
    await world.command('closeBreak', { breakId: view.id });
    expect(world.records.get(view.id)).toMatchObject({ outcome: 'partial', moves: [{ seconds: 25 }] });
  });

  it('a quick stretch while a window is open focuses that instead', async () => {
    const { world } = await open();
    expect(await world.command('quickStretch')).toBeNull();
    expect(world.opened).toHaveLength(1);
  });

  it('taking a break twice opens one window', async () => {
    const world = new World();
    await world.command('takeBreak');
    await world.command('takeBreak');
    expect(world.opened).toHaveLength(1);
  });

  it('a pause stops the clock, and resuming goes on', async () => {
    const world = new World();
    await world.happen('woke');
    await world.pass(minutes(20), true);
    await world.command('pause', { length: 'resumed' });
    await world.pass(minutes(60), true);
    expect(world.state.phase.kind).toBe('paused');
    await world.command('resume');
    expect(world.state.tension).toBeCloseTo(20 / 45, 1);
  });
});

describe('changing settings', () => {
  it('plans anew and keeps the tension', async () => {
    const world = new World();
    await world.happen('woke');
    await world.pass(minutes(20), true);
    expect(await world.command('changeSettings', { patch: { reminders: { interval: minutes(30) } } })).toBeNull();
    expect(world.state.tension).toBeCloseTo(20 / 45, 2);
    await world.pass(minutes(18), true);
    expect(world.state.phase.kind).toBe('due');
  });

  it('is refused by name when a field is wrong, and changes nothing', async () => {
    const world = new World();
    const before = world.storage['settings'];
    const patch = { reminders: { interval: minutes(30), snooze: 'long' } };
    expect(await world.command('changeSettings', { patch })).toEqual({ kind: 'invalid', fields: ['reminders.snooze'] });
    expect(world.storage['settings']).toEqual(before);
  });

  it('is refused when it would leave a line without a move', async () => {
    const world = new World();
    const { catalogue } = await import('#src/domain/moves/catalogue');
    const off = catalogue.filter(({ line }) => line === 'front').map(({ id }) => id);
    const refusal = await world.command('changeSettings', { patch: { moves: { off } } });
    expect(refusal).toEqual({ kind: 'line-empty', line: 'front' });
  });

  it('never refuses an answer about health', async () => {
    const world = new World();
    const { skipTags } = await import('#src/domain/moves/move');
    expect(await world.command('changeSettings', { patch: { workAround: skipTags } })).toBeNull();
    expect(world.storage['settings']).toMatchObject({ workAround: skipTags });
  });

  it('switched off is never planned again', async () => {
    const world = new World();
    const first = (await world.command('quickStretch')) as BreakView;
    const off = first.plan.map(({ move }) => move);
    await world.command('closeBreak', { breakId: first.id });
    await world.command('changeSettings', { patch: { moves: { off } } });
    for (let i = 0; i < 50; i++) {
      await world.command('takeBreak');
      const breakId = world.opened.at(-1);
      const view = (await world.command('breakOpened', { breakId })) as BreakView;
      expect(view.plan.map(({ move }) => move)).not.toContain(off[0]);
      await finish({ world, view });
    }
    expect(world.records.size).toBe(50);
  });
});

describe('what is broken', () => {
  it('in the settings is repaired, kept and told once', async () => {
    const world = new World();
    world.storage['settings'] = { v: 1, reminders: { interval: 'soon' } };
    await world.happen('woke');
    await world.happen('woke');
    expect(world.storage['brokenSettings']).toEqual({ v: 1, reminders: { interval: 'soon' } });
    expect(world.storage['glance']).toMatchObject({
      notices: [{ text: 'settings-repaired reminders.interval' }],
    });
  });

  it('stays dismissed', async () => {
    const world = new World();
    world.storage['settings'] = { v: 9 };
    await world.happen('woke');
    const { notices } = world.storage['glance'] as { notices: { id: string }[] };
    await world.command('dismissNotice', { id: notices[0]?.id });
    await world.happen('woke');
    expect(world.storage['glance']).toMatchObject({ notices: [] });
  });

  it('settings of a newer version stay as they are', async () => {
    const world = new World();
    world.storage['settings'] = { v: 9, future: true };
    expect(await world.command('changeSettings', { patch: { workAround: [] } })).toEqual({ kind: 'newer' });
    expect(world.storage['settings']).toEqual({ v: 9, future: true });
  });

  it('in the state costs only itself', async () => {
    const world = new World();
    await world.happen('woke');
    world.storage['schedule'] = { ...world.state, presence: 'somewhere', device: 'mine' };
    await world.happen('woke');
    expect(world.state).toMatchObject({ device: 'mine', presence: { at: 'desk' } });
    expect(world.storage['brokenSchedule']).toMatchObject({ presence: 'somewhere' });
  });
});

describe('messages of the wrong shape', () => {
  it.each([
    ['fly', {}],
    ['toString', {}],
    ['pause', { length: 'forever' }],
    ['finishMove', { breakId: 'x', index: -1 }],
    ['reportProgress', null],
    ['changeSettings', { patch: 'all' }],
  ])('%s %j is refused', async (command, ask) => {
    const world = new World();
    await expect(world.command(command, ask as object)).rejects.toThrow(TypeError);
  });
});

describe('history that will not open', () => {
  it('lets the clock go on, says so, and keeps the record until it opens again', async () => {
    const { world, view } = await open();
    world.historyIsBroken = true;
    const gain = await finish({ world, view });
    expect(gain).toMatchObject({ outcome: 'done', backShare: null });
    expect(world.storage['glance']).toMatchObject({ history: 'unavailable', phase: 'building' });
    expect(world.state.outbox).toHaveLength(1);
    world.historyIsBroken = false;
    await world.command('retryHistory');
    expect(world.records.has(view.id)).toBe(true);
    expect(world.state.outbox).toEqual([]);
    expect(world.storage['glance']).toMatchObject({ history: 'ok' });
  });
});
