import { setTimeout as pause } from 'node:timers/promises';
import type { Hands as Real } from '../../e2e/support/hands';
import type { Chance } from '../chance';
import { Hands } from '../hands';

const minute = 60_000;

/** What somebody does one after the other, in minutes, and then from the beginning. */
const morning = [
  ['typing', 9],
  ['reading', 8],
  ['typing', 6],
  ['reading', 5],
] as const;

/**
 * Somebody who works at a real keyboard and mouse, in the bursts and pauses of the simulated people. `every` is asked
 * between touches, and may do something else for a while.
 */
export async function work(until: number, real: Real, chance: Chance, every: () => Promise<unknown>): Promise<void> {
  const model = new Hands(chance, Date.now());
  for (let turn = 0; Date.now() < until; turn += 1) {
    const [habit, length] = morning[turn % morning.length] ?? morning[0];
    const changes = Math.min(until, Date.now() + length * minute);
    model.take(habit, Date.now());
    while (Date.now() < changes) {
      await every();
      if (Date.now() >= model.next) model.turn();
      if (model.silence(Date.now()) > 0) await pause(Math.min(1000, Math.max(50, model.next - Date.now())));
      else await touch(habit, real, chance);
    }
  }
}

/** A few words, or a look further down. Takes one to three seconds. */
async function touch(habit: 'typing' | 'reading', real: Real, chance: Chance): Promise<void> {
  if (habit === 'typing') await real.write('back to work ', 120);
  else await real.scroll();
  await pause(chance.between(300, 1200));
}
