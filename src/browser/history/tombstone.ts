import type { Tombstone } from '#src/domain/exchange/format';
import { nextRev } from '#src/domain/history/record';
import { revOf } from './read';

/** In the place of a row, and newer than it. It has no day, and so no place in `byDay`. */
export const tombstoneOf = (id: string, row: unknown): Tombstone => ({
  id,
  v: 1,
  rev: nextRev(Math.max(0, revOf(row))),
  deleted: true,
});
