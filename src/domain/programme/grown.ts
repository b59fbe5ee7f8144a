import type { Move } from '../moves/move';
import { isOwnId } from '../own-moves/own-move';
import type { Variants } from '../moves/variant';

/** Made once for each move: who compares moves compares the same ones. */
const made = [new WeakMap<Move, Move>(), new WeakMap<Move, Move>()];

/**
 * The moves with the repetitions that a step adds to strength. Those that somebody does easier or harder stay as chosen;
 * presses against resistance and moves of one's own, too.
 */
export function grown(catalogue: readonly Move[], more: 0 | 1 | 2, variants: Variants): readonly Move[] {
  const known = made[more - 1];
  if (known === undefined) return catalogue;
  return catalogue.map((move) => {
    const { id, kind, dose } = move;
    if (kind !== 'back-strength' || dose.mode !== 'reps' || isOwnId(id) || variants[id] !== undefined) return move;
    const longer = known.get(move) ?? { ...move, dose: { ...dose, reps: dose.reps + more } };
    known.set(move, longer);
    return longer;
  });
}
