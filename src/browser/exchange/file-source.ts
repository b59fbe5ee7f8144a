import type { KeptMove } from '#src/app/ports/own-moves-store';
import { backupEntries, backupRows, type Backup } from '../history/backup';
import { readable, readMoves } from '../history/read-moves';
import { pagesOf } from '../history/read-pages';
import { metaKeys, type Database } from '../history/schema';

/** Where the rows of an export come from. */
export interface FileSource {
  /** Rows of the two long stores together. */
  readonly total: number;
  meta(name: string): Promise<unknown>;
  moves(): Promise<readonly KeptMove[]>;
  pages(store: 'breaks' | 'checkins'): AsyncGenerator<readonly unknown[]>;
}

/** The history as it is. */
export async function historySource(db: Database): Promise<FileSource> {
  const [breaks, checkins] = await Promise.all([db.count('breaks'), db.count('checkins')]);
  return {
    total: breaks + checkins,
    meta: (name) => db.get('meta', name),
    moves: () => readMoves(db),
    pages: (store) => pagesOf(db, store),
  };
}

/** The history as it was before the last upgrade. */
export async function backupSource(backup: Backup, name: string): Promise<FileSource> {
  const meta = new Map<unknown, unknown>();
  for await (const entries of backupEntries(backup, 'meta', name))
    for (const { key, value } of entries) if (key === metaKeys.calendar || key === metaKeys.marks) meta.set(key, value);
  return {
    total: (backup.counts['breaks'] ?? 0) + (backup.counts['checkins'] ?? 0),
    meta: (key) => Promise.resolve(meta.get(key)),
    async moves() {
      const moves: KeptMove[] = [];
      for await (const rows of backupRows(backup, 'moves', name)) moves.push(...readable(rows));
      return moves;
    },
    pages: (store) => backupRows(backup, store, name),
  };
}
