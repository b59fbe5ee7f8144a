import type { BreakRecord } from '#src/domain/history/record';
import type { DayTotals } from '#src/domain/history/totals';
import type { Inside } from './inside';

interface Rows {
  meta: unknown;
  moves: unknown;
  staged: unknown;
  breaks: BreakRecord;
  days: DayTotals;
}

/** What is in a store of the history; nothing while there is no database. */
export function rows<Store extends keyof Rows>(inside: Inside, store: Store): Promise<Rows[Store][]> {
  return inside.inPage(async (_, store) => {
    // Opening would make an empty one where there is none.
    const databases = await indexedDB.databases();
    if (!databases.some(({ name }) => name === 'unknot')) return [];
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unknot');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    try {
      return await new Promise<Rows[Store][]>((resolve, reject) => {
        const asked = db.transaction(store).objectStore(store).getAll();
        asked.addEventListener('success', () => resolve(asked.result));
        asked.addEventListener('error', () => reject(asked.error));
      });
    } finally {
      db.close();
    }
  }, store);
}
