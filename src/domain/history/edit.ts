import { nextRev, type BreakRecord, type Outcome, type RecordedMove } from './record';

/** Longer than anybody holds a move: more is a slip of the hand. What was recorded may stay. */
const mostSeconds = 3600;

/**
 * The record put right; the same one if that changes nothing, `null` if the seconds are not those of its moves. A break
 * that was skipped or missed has nothing done, and one with nothing done is not done: what is said of both agrees.
 */
export function edited(record: BreakRecord, outcome: Outcome, seconds: readonly number[]): BreakRecord | null {
  if (seconds.length !== record.moves.length) return null;
  const idle = outcome === 'skipped' || outcome === 'missed';
  const moves = record.moves.map((move, index) => movedFor(move, idle ? 0 : (seconds[index] ?? 0), outcome === 'done'));
  const really = idle || moves.some((move) => move.seconds > 0) ? outcome : 'skipped';
  const same = really === record.outcome && moves.every((move, index) => isSame(move, record.moves[index]));
  return same ? record : { ...record, outcome: really, moves, rev: nextRev(record.rev) };
}

/** The move with other seconds. "Done" is the user's word, and stays as long as anything was done. */
function movedFor(move: RecordedMove, wished: number, allDone: boolean): RecordedMove {
  const seconds = Math.min(Math.round(wished * 10) / 10, Math.max(mostSeconds, move.seconds));
  if (seconds === 0) return { ...move, seconds, sets: 0, sides: 0, completed: false, felt: null };
  const completed = move.completed || allDone || seconds >= move.dose;
  if (wished === move.seconds) return { ...move, completed };
  const done = move.dose > 0 ? Math.min(1, seconds / move.dose) : 1;
  return { ...move, seconds, sets: Math.round(done * 100) / 100, sides: Math.max(1, move.sides), completed };
}

const isSame = (one: RecordedMove, other: RecordedMove | undefined): boolean =>
  one.seconds === other?.seconds && one.completed === other.completed && one.felt === other.felt;
