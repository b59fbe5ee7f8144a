import { nextRev } from '#src/domain/history/record';
import { revOf } from './read';

/** What is left of a deleted row, so that an import does not bring it back. It has no day, and so no place in `byDay`. */
export interface Tombstone {
  readonly id: string;
  readonly v: 1;
  readonly rev: number;
  readonly deleted: true;
}

/** In the place of a row, and newer than it. */
export const tombstoneOf = (id: string, row: unknown): Tombstone => ({
  id,
  v: 1,
  rev: nextRev(Math.max(0, revOf(row))),
  deleted: true,
});
