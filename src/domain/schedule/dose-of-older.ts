import { findMove } from '../moves/catalogue';
import type { Dose, MoveId } from '../moves/move';

/** The dose of a planned move that carries none; for a move of another version, one hold of its length. */
export const doseOfOlder = ({ move, work }: { readonly move: MoveId; readonly work: number }): Dose =>
  findMove(move)?.dose ?? { mode: 'hold', holdSeconds: Math.max(1, work), reps: 1, sides: 1 };
