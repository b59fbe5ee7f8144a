import { nextRev, type BreakRecord, type RecordedMove } from './record';

/**
 * A record with how the break felt as a whole, on every move done. The last word counts, but what was said of one move
 * while it ran is not made fine by it. Said twice it changes nothing.
 */
export function rated(record: BreakRecord, felt: 'fine' | 'too-much'): BreakRecord {
  const done = record.moves.filter(({ seconds }) => seconds > 0);
  const wasWhole = done.every((move) => move.felt === 'too-much');
  const isOpen = (move: RecordedMove): boolean =>
    move.seconds > 0 && move.felt !== felt && (move.felt !== 'too-much' || wasWhole);
  if (!done.some(isOpen)) return record;
  const moves = record.moves.map((move) => (isOpen(move) ? { ...move, felt } : move));
  return { ...record, rev: nextRev(record.rev), moves };
}
