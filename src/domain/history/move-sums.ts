import type { Line, MoveId } from '../moves/move';
import { millis, type Millis } from '../time';
import type { BreakRecord } from './record';

/** What was done of one move. */
export interface MoveSums {
  readonly move: MoveId;
  readonly line: Line;
  readonly times: number;
  readonly time: Millis;
  /** The dose it had the last time, in seconds. */
  readonly dose: number;
  readonly tooMuch: number;
  readonly fine: number;
}

/** Every move on which time was spent, the most used first. Records come oldest first. */
export function moveSumsOf(records: readonly BreakRecord[]): readonly MoveSums[] {
  const sums = new Map<MoveId, MoveSums>();
  for (const { move, line, seconds, dose, felt } of records.flatMap(({ moves }) => moves)) {
    if (seconds === 0) continue;
    const before = sums.get(move) ?? { times: 0, time: 0, tooMuch: 0, fine: 0 };
    sums.set(move, {
      move,
      line,
      times: before.times + 1,
      time: millis(before.time + seconds * 1000),
      dose,
      tooMuch: before.tooMuch + (felt === 'too-much' ? 1 : 0),
      fine: before.fine + (felt === 'fine' ? 1 : 0),
    });
  }
  return [...sums.values()].toSorted((a, b) => b.times - a.times || b.time - a.time);
}
