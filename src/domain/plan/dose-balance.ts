import type { Line, Move } from '../moves/move';
import type { Settings } from '../settings/settings';
import { secondsOf } from './slot';
import { movesOfLine, usableMoves } from './usable';

/** In balance: the back gets a little more than half of the time (Warneke 2024, Chen 2018, Louw 2017 favour strength). */
export const balanceBand = { least: 0.5, most: 0.6 } as const;

/**
 * The back part of the time, 0 to 1, that breaks with these settings come to: the mean doses of the two lines side by
 * side. Outside the band no choice of moves can keep the balance. `null` when a line is empty.
 */
export function doseBalance(catalogue: readonly Move[], settings: Settings): number | null {
  const usable = usableMoves(catalogue, settings);
  const [front, back] = [meanOf(usable, 'front'), meanOf(usable, 'back')];
  return front === null || back === null ? null : back / (front + back);
}

function meanOf(usable: readonly Move[], line: Line): number | null {
  const moves = movesOfLine(usable, line);
  return moves.length === 0 ? null : secondsOf(moves) / moves.length;
}
