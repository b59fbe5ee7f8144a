import { describe, expect, it } from 'vitest';
import type { BreakView } from '#src/app/messages';
import { findMove } from '#src/domain/moves/catalogue';
import type { Programme } from '#src/domain/programme/programme';
import { firstRung, type Step } from '#src/domain/programme/steps';
import type { Day } from '#src/domain/time';
import { World } from '../support/world';

const today = '2026-03-02' as Day;

const on = (step: Step, verdict: 'up' | 'restart' = 'up'): Programme => ({
  v: 1,
  rung: firstRung(step),
  since: today,
  last: { day: today, verdict, from: firstRung(step) - 1, done: 30, planned: 30, tooMuch: 0 },
});

/** Somebody on a step who opens a break. */
async function openOn(programme: Programme | null): Promise<{ world: World; view: BreakView }> {
  const world = new World();
  world.programme = programme;
  await world.happen('woke');
  return { world, view: await open(world) };
}

async function open(world: World): Promise<BreakView> {
  await world.command('takeBreak');
  return (await world.command('breakOpened', { breakId: world.opened.at(-1) })) as BreakView;
}

const kindsOf = ({ plan }: BreakView) => plan.map(({ move }) => findMove(move)?.kind);

describe('a break', () => {
  it('of the first weeks is a back move and a front move', async () => {
    const { view } = await openOn(null);
    expect(kindsOf(view)).toEqual(['back-strength', 'front-stretch']);
    expect(view.stepped).toBeNull();
  });

  it('ends with a reset or a press from the third week on', async () => {
    const { view } = await openOn(on('build'));
    expect(kindsOf(view)).toEqual(['back-strength', 'front-stretch', expect.stringMatching(/reset|press/)]);
  });

  it('asks for more repetitions in the ninth week', async () => {
    const { world, view } = await openOn(on('own'));
    await world.command('skip', { breakId: view.id });
    const quick = (await world.command('quickStretch', { first: 'hip-hinge' })) as BreakView;
    expect(findMove('hip-hinge')?.dose).toMatchObject({ reps: 8 });
    expect(quick.plan[0]?.dose).toMatchObject({ reps: 10 });
  });

  it('tells of a new step, and of a week away', async () => {
    const up = await openOn(on('build'));
    expect(up.view.stepped).toMatchObject({ from: 'settle', to: 'build', look: { verdict: 'up' } });
    const back = await openOn(on('build', 'restart'));
    expect(back.view.stepped).toMatchObject({ look: { verdict: 'restart' } });
  });
});

describe('by hand', () => {
  it('a level that is chosen ends the programme, and what it would say', async () => {
    const { world, view } = await openOn(on('own'));
    await world.command('skip', { breakId: view.id });
    expect(
      await world.command('changeSettings', { patch: { moves: { level: 1 }, programme: { mode: 'by-hand' } } }),
    ).toBeNull();
    const next = await open(world);
    expect(next.stepped).toBeNull();
    expect(kindsOf(next)).toHaveLength(3);
    expect(next.plan.every(({ level }) => level === 1)).toBe(true);
  });

  it('a step that is taken back holds from the next break on', async () => {
    const { world, view } = await openOn(on('build'));
    await world.command('skip', { breakId: view.id });
    await world.command('chooseStep', { step: 'settle' });
    expect(world.programme).toMatchObject({ rung: 0, last: { verdict: 'by-hand', from: 1 } });
    const next = await open(world);
    expect(kindsOf(next)).toEqual(['back-strength', 'front-stretch']);
    expect(next.stepped).toBeNull();
  });

  it('there is no step of another name', async () => {
    await expect(new World().command('chooseStep', { step: 'sprint' })).rejects.toThrow('step');
  });
});

describe('how a break felt', () => {
  it('is kept in its record, and the last word counts', async () => {
    const { world, view } = await openOn(null);
    await world.command('startBreak', { breakId: view.id });
    for (const [index, { seconds }] of view.plan.entries()) {
      const done = { breakId: view.id, index, seconds, sets: 1, sides: 1, completed: true, felt: null };
      await world.command('finishMove', done);
    }
    await world.command('finishBreak', { breakId: view.id });
    const felt = () => world.records.get(view.id)?.moves.map((move) => move.felt);
    expect(await world.command('rateBreak', { breakId: view.id, felt: 'too-much' })).toBe(true);
    expect(felt()).toEqual(['too-much', 'too-much']);
    await world.command('rateBreak', { breakId: view.id, felt: 'fine' });
    expect(felt()).toEqual(['fine', 'fine']);
  });

  it('is nothing to keep when there is no such record', async () => {
    expect(await new World().command('rateBreak', { breakId: 'none', felt: 'fine' })).toBe(false);
  });
});
