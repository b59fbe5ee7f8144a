import type { Dose } from './move';

/** Seconds to get into position: before every hold, and once a side for repetitions and presses. */
export const readySeconds = 4;

/** One stretch of time with one instruction, as the ring shows it. */
export interface Cue {
  readonly kind: 'ready' | 'hold' | 'rep';
  readonly seconds: number;
  readonly side: 1 | 2;
  /** Which hold, spot or repetition of this side, from 1. */
  readonly count: number;
  readonly of: number;
}

/** The dose spelled out in order, from getting ready to the last repetition of the last side. */
export function timeline(dose: Dose): readonly Cue[] {
  const sides: readonly (1 | 2)[] = dose.sides === 2 ? [1, 2] : [1];
  return sides.flatMap((side) => cuesOfSide(dose, side));
}

function cuesOfSide(dose: Dose, side: 1 | 2): Cue[] {
  const of = dose.mode === 'press' ? dose.spots : dose.reps;
  const kind = dose.mode === 'hold' || dose.mode === 'press' ? 'hold' : 'rep';
  const each = dose.mode === 'hold' || dose.mode === 'press' ? dose.holdSeconds : dose.secondsPerRep;
  return Array.from({ length: of }, (_, i) => i + 1).flatMap((count) => {
    const work: Cue = { kind, seconds: each, side, count, of };
    const ready: Cue = { kind: 'ready', seconds: readySeconds, side, count, of };
    return count === 1 || dose.mode === 'hold' ? [ready, work] : [work];
  });
}

/** Seconds that the whole dose takes, getting ready included. */
export const doseSeconds = (dose: Dose): number => timeline(dose).reduce((sum, cue) => sum + cue.seconds, 0);

export interface CueAt {
  readonly cue: Cue;
  readonly index: number;
  /** Seconds already spent in this cue. */
  readonly into: number;
}

/** The cue at a second of the dose; `null` once the dose is over. */
export function cueAt(dose: Dose, second: number): CueAt | null {
  let start = 0;
  for (const [index, cue] of timeline(dose).entries()) {
    if (second < start + cue.seconds) return { cue, index, into: second - start };
    start += cue.seconds;
  }
  return null;
}

/**
 * Where in another dose of the same move somebody is who has come to a second of this one: the same side, the same
 * repetition, as far into it. What the other dose does not have any more is over.
 */
export function samePlace(dose: Dose, second: number, other: Dose): number {
  const at = cueAt(dose, second);
  let start = 0;
  for (const cue of timeline(other)) {
    if (at === null || cue.side < at.cue.side || (cue.side === at.cue.side && isBefore(cue, at.cue))) {
      start += cue.seconds;
      continue;
    }
    const same = cue.side === at.cue.side && cue.count === at.cue.count && cue.kind === at.cue.kind;
    return same ? start + Math.min(at.into, cue.seconds) : start;
  }
  return start;
}

/** On one side: of two cues with the same number, getting ready comes first. */
const isBefore = (cue: Cue, other: Cue): boolean =>
  cue.count < other.count || (cue.count === other.count && cue.kind === 'ready' && other.kind !== 'ready');
