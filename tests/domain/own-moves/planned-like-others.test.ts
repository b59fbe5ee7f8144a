import { describe, expect, it } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { emptyLedger } from '#src/domain/ledger/ledger';
import type { Dose } from '#src/domain/moves/move';
import { doseSeconds } from '#src/domain/moves/timeline';
import { beatsOf, isOwnId } from '#src/domain/own-moves/own-move';
import { choosePlan, type PlanAsk } from '#src/domain/plan/choose';
import { whyNot } from '#src/domain/plan/usable';
import { makeScene } from '#src/domain/figure/scene';
import { findSequence, standing } from '#src/domain/figure/poses/all';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { instant, type Day } from '#src/domain/time';
import { own } from '../../support/own-moves';

const move = own();
const ask = (settings: Settings, seed = 'a'): PlanAsk => ({
  catalogue: [...catalogue, move],
  settings,
  ledger: emptyLedger,
  now: instant(1_795_000_000_000),
  day: '2026-11-20' as Day,
  seed,
});
const withMoves = (moves: Partial<Settings['moves']>): Settings => ({
  ...defaultSettings,
  moves: { ...defaultSettings.moves, ...moves },
});

describe('a move of their own', () => {
  it('comes up in the breaks', () => {
    const seeds = Array.from({ length: 200 }, (_, nth) => `break ${nth}`);
    const plans = seeds.map((seed) => choosePlan(ask(defaultSettings, seed)));
    expect(plans.some((plan) => plan.some((planned) => planned.move === move.id))).toBe(true);
  });

  it('alone on its line comes up in each', () => {
    const off = catalogue.filter(({ kind }) => kind === 'front-stretch').map(({ id }) => id);
    const plan = choosePlan(ask(withMoves({ off })));
    expect(plan.find(({ line }) => line === 'front')).toMatchObject({
      move: move.id,
      areas: { chest: 1, 'arm-front': 0.5 },
      seconds: doseSeconds(move.dose),
    });
  });

  it.each([
    ['switched off', { off: [move.id] }, 'off'],
    ['in another position', { positions: ['seated'] as const }, 'position'],
    ['noticed where nobody may notice', { discreetness: 3 as const }, 'discreetness'],
  ])('stays away when it is %s', (_, moves, kind) => {
    const settings = withMoves(moves);
    expect(whyNot(move, settings)).toMatchObject({ kind });
    expect(choosePlan(ask(settings)).some((planned) => planned.move === move.id)).toBe(false);
  });

  it('is never hidden by a work-around: whoever added it knows why', () => {
    expect(whyNot(move, { ...defaultSettings, workAround: ['shoulder-pain'] })).toBeNull();
  });
});

describe('own ids', () => {
  it('are none of the catalogue', () => {
    expect(catalogue.filter(({ id }) => isOwnId(id))).toEqual([]);
  });
});

describe('the beats of a slow repetition', () => {
  it.each(Array.from({ length: 30 }, (_, nth) => nth + 1))('of %i seconds add up', (seconds) => {
    const beats = beatsOf(seconds);
    expect(beats.reduce((sum, beat) => sum + beat, 0)).toBe(seconds);
    expect(Math.min(...beats)).toBeGreaterThanOrEqual(1);
  });
});

describe('a pose that is picked', () => {
  const doses: readonly Dose[] = [
    { mode: 'hold', holdSeconds: 15, reps: 2, sides: 2 },
    { mode: 'press', holdSeconds: 10, spots: 3, sides: 1 },
    { mode: 'reps', reps: 3, secondsPerRep: 1, beats: beatsOf(1), sides: 2 },
    { mode: 'reps', reps: 3, secondsPerRep: 5, beats: beatsOf(5), sides: 1 },
    { mode: 'isometric', reps: 3, secondsPerRep: 8, beats: [5, 3], sides: 1 },
  ];

  it.each(doses.map((dose) => [`${dose.mode} ${dose.sides}`, dose] as const))('moves with any dose: %s', (_, dose) => {
    for (const { id } of catalogue) {
      const scene = makeScene(findSequence(id) ?? standing, dose, ['chest']);
      for (let second = 0; second < doseSeconds(dose); second += 1.7) {
        const frame = JSON.stringify(scene.frameAt(second));
        expect(frame.includes('null') && frame.includes('NaN'), `${id} at ${second}`).toBe(false);
      }
    }
  });
});
