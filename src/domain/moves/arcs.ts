import type { Dose } from './move';
import { timeline, type Cue } from './timeline';

/** A stretch of the dose in which one thing goes on: what a ring shows as one arc, and a tone can begin. */
export interface Arc {
  readonly kind: 'ready' | 'switch' | 'rest' | 'work';
  readonly side: 1 | 2;
  /** Which hold, spot or repetition of this side, from 1. */
  readonly count: number;
  /** Second of the dose at which it begins. */
  readonly start: number;
  readonly seconds: number;
}

/** The dose as arcs, in order. A press against resistance has one for the effort and one for easing off. */
export function arcsOf(dose: Dose): readonly Arc[] {
  let start = 0;
  return timeline(dose).flatMap((cue) =>
    partsOf(dose, cue).map(({ kind, seconds }): Arc => {
      const arc = { kind, seconds, side: cue.side, count: cue.count, start };
      start += seconds;
      return arc;
    }),
  );
}

/** The arc at a second of the dose; `null` once the dose is over. */
export const arcAt = (dose: Dose, second: number): Arc | null =>
  arcsOf(dose).find(({ start, seconds }) => second < start + seconds) ?? null;

function partsOf(dose: Dose, cue: Cue): readonly Pick<Arc, 'kind' | 'seconds'>[] {
  const { seconds } = cue;
  if (cue.kind === 'ready') {
    const kind = cue.count > 1 ? 'rest' : cue.side === 2 ? 'switch' : 'ready';
    return [{ kind, seconds }];
  }
  if (dose.mode !== 'isometric') return [{ kind: 'work', seconds }];
  const press = Math.min(dose.beats[0] ?? seconds, seconds);
  return [
    { kind: 'work', seconds: press },
    { kind: 'rest', seconds: seconds - press },
  ];
}
