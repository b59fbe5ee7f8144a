import type { Move, MoveId } from '../moves/move';
import type { Settings } from '../settings/settings';
import { whyNot } from './usable';

/** Seated, without kit, and nobody in the room notices; the best first. The last has nothing to work around. */
const gentle: readonly MoveId[] = ['elbows-in-palms-out', 'tall-rib-breath', 'seated-glute-squeeze'];

/** The move to begin with on the very first day; `null` when none of the gentle ones may be used. */
export function firstStretch(catalogue: readonly Move[], settings: Settings): Move | null {
  const moves = gentle.flatMap((id) => catalogue.filter((move) => move.id === id));
  return moves.find((move) => whyNot(move, settings) === null) ?? null;
}
