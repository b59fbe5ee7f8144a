import type { Database } from './schema';

/** Rows read at a time: as much as is in memory at once, however long the history. */
export const pageRows = 2000;

/** All rows of a store in the order of their keys, some at a time; each page in a transaction of its own. */
export async function* pagesOf(
  db: Database,
  store: 'breaks' | 'checkins' | 'meta',
  within: IDBKeyRange | null = null,
): AsyncGenerator<readonly unknown[]> {
  let range = within;
  for (;;) {
    const tx = db.transaction(store, 'readonly');
    const [rows, keys] = await Promise.all([tx.store.getAll(range, pageRows), tx.store.getAllKeys(range, pageRows)]);
    if (rows.length > 0) yield rows;
    const last = keys.at(-1);
    if (last === undefined || keys.length < pageRows) return;
    range = within === null ? IDBKeyRange.lowerBound(last, true) : IDBKeyRange.bound(last, within.upper, true);
  }
}
