import type { KeptMove } from '#src/app/ports/own-moves-store';
import { backupEntries, backupRows, type Backup } from '../history/backup';
import { readable, readMoves } from '../history/read-moves';
import { pagesOf } from '../history/read-pages';
import { isRestRow, restRows } from '../history/rests';
import { metaKeys, type Database } from '../history/schema';

/** Where the rows of an export come from. */
export interface FileSource {
  /** Rows of all long lists together. */
  readonly total: number;
  meta(name: string): Promise<unknown>;
  moves(): Promise<readonly KeptMove[]>;
  pages(store: 'breaks' | 'checkins'): AsyncGenerator<readonly unknown[]>;
  /** The natural rests, a row for each day. */
  rests(): AsyncGenerator<readonly unknown[]>;
}

/** The history as it is. */
export async function historySource(db: Database): Promise<FileSource> {
  const allRests = restRows(null, null);
  const counts = await Promise.all([db.count('breaks'), db.count('checkins'), db.count('meta', allRests)]);
  return {
    total: counts.reduce((sum, count) => sum + count, 0),
    meta: (name) => db.get('meta', name),
    moves: () => readMoves(db),
    pages: (store) => pagesOf(db, store),
    rests: () => pagesOf(db, 'meta', allRests),
  };
}

/** Rows of `meta` that are people's own; all others are made from these and from the records. */
const filed = [metaKeys.calendar, metaKeys.marks, metaKeys.programme] as const;

/** The history as it was before the last upgrade. */
export async function backupSource(backup: Backup, name: string): Promise<FileSource> {
  const meta = new Map<unknown, unknown>();
  let restDays = 0;
  for await (const entries of backupEntries(backup, 'meta', name))
    for (const { key, value } of entries)
      if (isRestRow(key)) restDays += 1;
      else if (filed.some((one) => one === key)) meta.set(key, value);
  return {
    total: (backup.counts['breaks'] ?? 0) + (backup.counts['checkins'] ?? 0) + restDays,
    meta: (key) => Promise.resolve(meta.get(key)),
    async moves() {
      const moves: KeptMove[] = [];
      for await (const rows of backupRows(backup, 'moves', name)) moves.push(...readable(rows));
      return moves;
    },
    pages: (store) => backupRows(backup, store, name),
    async *rests() {
      for await (const entries of backupEntries(backup, 'meta', name))
        yield entries.filter(({ key }) => isRestRow(key)).map(({ value }) => value);
    },
  };
}
