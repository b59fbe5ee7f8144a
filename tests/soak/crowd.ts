import { kinds } from './kinds';
import { Life } from './life';
import type { Tally } from './tally';

export interface Crowd {
  readonly tallies: readonly Tally[];
  readonly violations: readonly string[];
}

/** Lets so many people live, of every kind by turns. The seed of each is `seed` plus their number. */
export function liveAll(
  people: number,
  days: number,
  seed: number,
  from: Temporal.PlainDate,
  told: (lived: number) => void = () => undefined,
): Crowd {
  const tallies = new Map<string, Tally>();
  const violations: string[] = [];
  for (let person = 0; person < people; person++) {
    const kind = kinds[person % kinds.length];
    if (kind === undefined) throw new Error('There are no people');
    const { tally, watch } = new Life(kind, seed + person, from, days).live();
    violations.push(...watch.violations.map((text) => `${kind.name}, seed ${seed + person}: ${text}`));
    const sum = tallies.get(kind.name);
    if (sum === undefined) tallies.set(kind.name, tally);
    else sum.add(tally);
    told(person + 1);
  }
  return { tallies: [...tallies.values()], violations };
}
