import { lineOf, type Area } from '../moves/move';
import type { RecordedMove } from '../history/record';

/** What one move adds to one area: minutes of stretch in front, sets in the back. */
export interface AreaCredit {
  readonly area: Area;
  readonly amount: number;
  readonly share: number;
}

/** Part of the dose that was really done, 0 to 1. */
export const doneOf = (move: RecordedMove): number => (move.dose > 0 ? Math.min(1, move.seconds / move.dose) : 0);

/** Only stretches in front and strength in the back count towards the week, and only on their own line. */
export const isCredited = (move: Pick<RecordedMove, 'kind' | 'line'>): boolean =>
  (move.kind === 'front-stretch' && move.line === 'front') || (move.kind === 'back-strength' && move.line === 'back');

/** What a move adds to each area; nothing for a reset or a press. */
export function creditsOf(move: RecordedMove): readonly AreaCredit[] {
  const done = doneOf(move);
  if (done === 0 || !isCredited(move)) return [];
  const whole = move.line === 'front' ? move.work / 60 : 1;
  return (Object.entries(move.areas) as [Area, number][])
    .filter(([area]) => lineOf(area) === move.line)
    .map(([area, share]) => ({ area, share, amount: share * done * whole }));
}
