import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Rules } from '#src/domain/schedule/rules';
import { minutes } from '#src/domain/time';
import { liveAll, type Crowd } from '../../soak/crowd';
import { kinds } from '../../soak/kinds';
import { Life } from '../../soak/life';
import { tableOf } from '../../soak/table';
import type { Tally } from '../../soak/tally';

/* Fifty people for four weeks, over the end of summer time. How they live is told in tests/soak/README.md. */

vi.mock('#src/domain/schedule/working-hours', async (original) => {
  const { remembering } = await import('../../soak/remembering-calendar');
  return remembering(await original());
});

const seed = 20261012;
const from = Temporal.PlainDate.from('2026-10-12');

describe('fifty simulated people in four weeks', () => {
  let crowd: Crowd;
  beforeAll(() => {
    crowd = liveAll(50, 28, seed, from);
    console.log(`seed ${seed}\n${tableOf(crowd.tallies)}`);
  }, 300_000);

  const of = (name: string): Tally => {
    const tally = crowd.tallies.find(({ kind }) => kind.name === name);
    if (tally === undefined) throw new Error(`Nobody is a ${name}`);
    return tally;
  };
  const names = kinds.map(({ name }) => name);

  it('see none of the nine invariants broken', () => {
    expect(crowd.violations).toEqual([]);
  });

  it.each(names)('%s: at most 8 alarms and 12 wake-ups an hour', (name) => {
    const { alarms, wakes, sittingHours } = of(name);
    expect(alarms / sittingHours).toBeLessThanOrEqual(8);
    expect(wakes / sittingHours).toBeLessThanOrEqual(12);
  });

  it.each(names)('%s: no alarm while away, paused or off hours, but at their edges', (name) => {
    expect(of(name).strays).toBe(0);
  });

  it.each(names)('%s: is offered breaks every working day, and has natural rests', (name) => {
    const { offers, rests, workdays, emptyChairs } = of(name);
    expect(offers / workdays).toBeGreaterThan(3);
    expect(offers / workdays).toBeLessThan(11);
    expect(rests).toBeGreaterThan(0);
    expect(emptyChairs / offers).toBeLessThan(0.1);
  });

  it('meet all that can happen', () => {
    const sum = crowd.tallies.reduce((total, { outcomes, holds, snoozes }) => {
      for (const [name, count] of [
        ...Object.entries(outcomes),
        ...Object.entries(holds),
        ['snoozes', snoozes] as const,
      ])
        total.set(name, (total.get(name) ?? 0) + count);
      return total;
    }, new Map<string, number>());
    const never = [...sum].filter(([, count]) => count === 0).map(([name]) => name);
    expect(never).toEqual([]);
  });
});

describe('the watch over the invariants', () => {
  const [typist] = kinds;
  if (typist === undefined) throw new Error('There are no people');
  const closed: Rules['hours'] = [[], [], [], [], [], [], []];

  it.each([
    ['an interval of an hour', { interval: minutes(60) }, 4],
    ['no working hours', { hours: closed }, 3],
    ['a snooze of half an hour', { snooze: minutes(30) }, 3],
    ['breaks after half an hour', { interval: minutes(30) }, 5],
    ['a full rest after one minute', { rest: minutes(1) }, 7],
    ['at least half an hour between two', { snooze: minutes(30) }, 8],
  ])('sees that a machine does not keep to %s', (_, promise, invariant) => {
    // In more than one browser: only some see a lock.
    const lives = [0, 1, 2].map((more) => new Life(typist, seed + more, from, 40, promise).live());
    const broken = lives
      .flatMap(({ watch }) => watch.violations)
      .map((text) => Number(/invariant (\d)/.exec(text)?.[1]));
    expect(broken).toContain(invariant);
  });
});
