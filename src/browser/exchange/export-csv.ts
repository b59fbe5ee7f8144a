import type { Exported, Watch } from '#src/app/page-data';
import { csvHead, csvLine } from '#src/domain/exchange/csv';
import type { MoveId } from '#src/domain/moves/move';
import { readable } from '../history/read';
import { pagesOf } from '../history/read-pages';
import type { Database } from '../history/schema';

/** The breaks as a table. What was deleted is not in it. */
export async function exportCsv(
  db: Database,
  nameOf: (move: MoveId) => string,
  { progress, signal }: Watch,
): Promise<Exported> {
  const parts = [new Blob([csvHead])];
  const total = await db.count('breaks');
  let [read, breaks, damaged] = [0, 0, 0];
  for await (const rows of pagesOf(db, 'breaks')) {
    signal.throwIfAborted();
    const page = readable(rows);
    parts.push(new Blob([page.records.map((record) => csvLine(record, nameOf)).join('')]));
    read += rows.length;
    breaks += page.records.length;
    damaged += page.damaged;
    progress(read / total);
  }
  return { file: new Blob(parts, { type: 'text/csv' }), breaks, damaged };
}
