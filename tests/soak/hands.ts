import type { Chance } from './chance';

/** How somebody touches keyboard and mouse. */
export type Habit = 'typing' | 'reading' | 'listening' | 'clicking';

interface Rhythm {
  /** Mean seconds of a burst, in which no two touches are 15 s apart: nothing shorter can be seen. */
  readonly burst: number;
  /** Mean seconds of a pause, over the first 15. */
  readonly pause: number;
  /** One pause in so many is a long one, for thought or a page of text ... */
  readonly long: number;
  /** ... and lasts so many seconds, evenly spread. Above 300 it looks like absence, though somebody sits there. */
  readonly longPause: readonly [number, number];
}

/*
 * Assumed, not measured. Pauses between touches are known to be heavy-tailed: many short ones, a few very long. An
 * exponential and a share of long ones is the simplest thing with such a tail.
 */
const rhythms: Readonly<Record<Habit, Rhythm>> = {
  typing: { burst: 90, pause: 15, long: 0.04, longPause: [60, 240] },
  reading: { burst: 12, pause: 35, long: 0.08, longPause: [60, 330] },
  listening: { burst: 15, pause: 90, long: 0.1, longPause: [120, 600] },
  clicking: { burst: 3, pause: 60, long: 0.05, longPause: [120, 400] },
};

const shortestPause = 15;

/** Input as bursts and pauses: all that matters is when the last touch was. */
export class Hands {
  /** When the burst that goes on ends, or the pause does. */
  next = Infinity;
  private readonly chance: Chance;
  private rhythm: Rhythm | null = null;
  private busy = false;
  private last: number;

  constructor(chance: Chance, at: number) {
    this.chance = chance;
    this.last = at;
  }

  /** Takes up another habit, or drops the hands. */
  take(habit: Habit | null, at: number): void {
    if (this.busy) this.last = at;
    this.busy = false;
    this.rhythm = habit === null ? null : rhythms[habit];
    this.next = this.rhythm === null ? Infinity : at + this.chance.between(500, 8000);
  }

  /** From burst to pause or back, at `next`. */
  turn(): void {
    const at = this.next;
    const { rhythm, chance } = this;
    if (rhythm === null) return;
    this.last = at;
    this.busy = !this.busy;
    const [low, high] = rhythm.longPause;
    const pause = chance.happens(rhythm.long) ? chance.between(low, high) : shortestPause + chance.around(rhythm.pause);
    this.next = at + 1000 * (this.busy ? chance.around(rhythm.burst) : pause);
  }

  /** One click. */
  touch(at: number): void {
    this.last = at;
  }

  /** Milliseconds since the last touch. */
  silence(at: number): number {
    return this.busy ? 0 : at - this.last;
  }

  /** When the silence will be so long, if nothing is touched before. */
  silentFor(span: number): number {
    return this.busy ? Infinity : this.last + span;
  }
}
