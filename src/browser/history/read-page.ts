import type { RecordFilter, RecordPage } from '#src/app/journal-history';
import type { BreakRecord } from '#src/domain/history/record';
import type { Day } from '#src/domain/time';
import { readable } from './read';
import type { Database } from './schema';

/** Records that a page of the list shows. */
const pageSize = 40;
/** Rows read at a time where most of them may be filtered out, and how many at most for one page. */
const batch = 400;
const mostRead = 8000;

/**
 * Records newest first. Keys sort by time, so a page is a range of keys: how much there is before it does not matter. A
 * filter that hardly anything passes gives a short page rather than a long wait.
 */
export async function readPage(db: Database, before: string | null, filter: RecordFilter): Promise<RecordPage> {
  const found: BreakRecord[] = [];
  const all = filter.outcome === null && filter.trigger === null;
  const fits = ({ outcome, trigger }: BreakRecord) =>
    (filter.outcome === null || outcome === filter.outcome) && (filter.trigger === null || trigger === filter.trigger);
  let damaged = 0;
  let next = before;
  for (let read = 0; read < mostRead; read += batch) {
    const { rows, lowest } = await rowsBefore(db, next, all ? pageSize : batch);
    const here = readable(rows);
    damaged += here.damaged;
    for (const record of here.records.toReversed().filter(fits)) {
      found.push(record);
      if (found.length === pageSize) return { records: found, damaged, next: record.id };
    }
    if (lowest === null) return { records: found, damaged, next: null };
    next = lowest;
  }
  return { records: found, damaged, next };
}

/** So many rows before a key, oldest first, and the key of the first; `null` when there are no others before it. */
async function rowsBefore(
  db: Database,
  before: string | null,
  count: number,
): Promise<{ rows: readonly unknown[]; lowest: string | null }> {
  const breaks = db.transaction('breaks').store;
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const last = await breaks.openKeyCursor(range, 'prev');
  if (last === null) return { rows: [], lowest: null };
  const upper = last.key;
  // One step over many keys, then all rows at once: a cursor that stops at each row takes many times as long.
  const first = count > 1 ? await last.advance(count - 1) : last;
  const rows = await breaks.getAll(
    first === null ? IDBKeyRange.upperBound(upper) : IDBKeyRange.bound(first.key, upper),
  );
  return { rows, lowest: first === null ? null : first.key };
}

/** The records of some days, both included, oldest first. */
export async function readSpan(db: Database, from: Day, to: Day): Promise<Omit<RecordPage, 'next'>> {
  const rows = await db.getAllFromIndex('breaks', 'byDay', IDBKeyRange.bound(from, to));
  const { records, damaged } = readable(rows);
  return { records: records.toSorted((a, b) => a.startedAt - b.startedAt), damaged };
}
