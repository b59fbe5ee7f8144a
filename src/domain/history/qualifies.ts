import type { BreakRecord } from './record';

/** A break counts from so many seconds really spent. */
export const qualifyingSeconds = 20;

/** Seconds really spent on all its moves. */
export const secondsSpent = (record: BreakRecord): number => record.moves.reduce((sum, move) => sum + move.seconds, 0);

/** Whether a break or quick stretch counts for the streak. */
export const qualifies = (record: BreakRecord): boolean =>
  (record.outcome === 'done' || record.outcome === 'partial') && secondsSpent(record) >= qualifyingSeconds;
