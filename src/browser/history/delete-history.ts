import { parseRecord } from '#src/domain/history/parse-record';
import type { Day, Instant } from '#src/domain/time';
import { dropCheckpointAfter } from './checkpoint';
import { laidRows, removedRecords } from './laid';
import { rebuildStored } from './ledger';
import { idOf } from './read';
import { deleteRests } from './rests';
import { metaKeys, type Writing } from './schema';
import { tombstoneOf } from './tombstone';

/** Rows at a time. */
const page = 2000;

/** Both days included; `null` is the first or the last there is. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Deletes what lies within the span, readable or not, with one rebuild for all. How many records that were. */
export async function deleteHistory(tx: Writing, span: Span, now: Instant): Promise<number> {
  const range = rangeOf(span);
  if (range === null) return deleteAll(tx);
  if (range === 'empty') return 0;
  const deleted = await bury(tx, 'breaks', range);
  await bury(tx, 'checkins', range);
  await forgetLaid(tx, range, now);
  await tx.objectStore('days').delete(range);
  await deleteRests(tx, span.from, span.to);
  if (deleted === 0) return 0;
  if (span.from === null) await tx.objectStore('meta').delete(metaKeys.streak);
  else await dropCheckpointAfter(tx, span.from);
  await rebuildStored(tx, now);
  return deleted;
}

/** Nothing stays that tells of anything, tombstones included. Moves that lie aside are no history. */
async function deleteAll(tx: Writing): Promise<number> {
  const breaks = tx.objectStore('breaks');
  const meta = tx.objectStore('meta');
  // Tombstones have no day.
  const [deleted, born] = await Promise.all([breaks.index('byDay').count(), meta.get(metaKeys.born)]);
  await Promise.all([
    breaks.clear(),
    tx.objectStore('checkins').clear(),
    tx.objectStore('days').clear(),
    meta.clear(),
    tx.objectStore('laid').delete(removedRecords()),
  ]);
  if (born !== undefined) await meta.put(born, metaKeys.born);
  return deleted;
}

/** Leaves tombstones, which are not in the index: so the rest of a long day is what the index has the next time. */
async function bury(tx: Writing, store: 'breaks' | 'checkins', range: IDBKeyRange): Promise<number> {
  const rows = tx.objectStore(store);
  for (let buried = 0; ;) {
    const some = await rows.index('byDay').getAll(range, page);
    await Promise.all(some.map((row) => rows.put(tombstoneOf(idOf(row), row))));
    buried += some.length;
    if (some.length < page) return buried;
  }
}

/** What was deleted before, on one of these days, cannot be had back either. */
async function forgetLaid(tx: Writing, range: IDBKeyRange, now: Instant): Promise<void> {
  const laid = tx.objectStore('laid');
  const [rows, keys] = await Promise.all([laid.getAll(removedRecords()), laid.getAllKeys(removedRecords())]);
  const within = keys.filter((_, index) => {
    const [record] = laidRows(rows[index], now).map(parseRecord);
    return record?.ok !== true || range.includes(record.value.day);
  });
  await Promise.all(within.map((key) => laid.delete(key)));
}

/** `null` is everything there is. */
function rangeOf({ from, to }: Span): IDBKeyRange | 'empty' | null {
  if (from !== null && to !== null) return from > to ? 'empty' : IDBKeyRange.bound(from, to);
  if (from !== null) return IDBKeyRange.lowerBound(from);
  return to === null ? null : IDBKeyRange.upperBound(to);
}
