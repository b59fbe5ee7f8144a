import { lineOf, type Area, type Dose, type Move } from '../moves/move';
import { doseIn, type Variant } from '../moves/variant';
import { doseSeconds, timeline } from '../moves/timeline';
import type { AreaShares, PlannedMove, Reason } from './plan';

/** A move as a plan carries it. */
export const planned = (move: Move, reason: Reason): PlannedMove => ({
  move: move.id,
  kind: move.kind,
  line: move.line,
  areas: areaShares(move),
  level: move.level,
  variant: move.variant ?? null,
  dose: move.dose,
  seconds: doseSeconds(move.dose),
  work: workSeconds(move.dose),
  reason,
});

/** The same place of a plan, done in another way. `standard` is the dose that the variants are made from. */
export function varied(before: PlannedMove, variant: Variant | null, standard: Dose): PlannedMove {
  const dose = doseIn(standard, variant);
  const work = workSeconds(dose);
  const isReady = before.seconds < doseSeconds(before.dose);
  return { ...before, variant, dose, work, seconds: isReady ? work : doseSeconds(dose) };
}

/** The first area of a move in full, the others half; a move that is credited keeps to its own line. */
export function areaShares(move: Move): AreaShares {
  const credited = move.kind === 'front-stretch' || move.kind === 'back-strength';
  const shares: Partial<Record<Area, number>> = {};
  for (const [index, area] of move.areas.entries()) {
    if (!credited || lineOf(area) === move.line) shares[area] = index === 0 ? 1 : 0.5;
  }
  return shares;
}

/** Seconds of a dose without getting ready. */
export const workSeconds = (dose: Dose): number =>
  timeline(dose).reduce((sum, cue) => (cue.kind === 'ready' ? sum : sum + cue.seconds), 0);
