import type { RecordRefusal } from '#src/app/messages';
import { edited } from '#src/domain/history/edit';
import { parseRecord } from '#src/domain/history/parse-record';
import { nextRev, type BreakRecord, type Outcome } from '#src/domain/history/record';
import type { Instant } from '#src/domain/time';
import { laidRows, removedRecord, sweepLaid, type Laid } from './laid';
import { isTombstone, revOf } from './read';
import type { Writing } from './schema';
import { tombstoneOf } from './tombstone';
import { exchange } from './write-record';

/* What people change in their own history. Each does nothing the second time. */

const gone: RecordRefusal = { kind: 'gone' };

/** Rewrites a record, and lays the old one aside. One that cannot be read is as good as gone: nobody knows what it says. */
export async function editRecord(
  tx: Writing,
  id: string,
  outcome: Outcome,
  seconds: readonly number[],
  now: Instant,
): Promise<RecordRefusal | null> {
  const old = await recordAt(tx, id);
  if (old === null) return gone;
  const next = edited(old, outcome, seconds);
  if (next === null) return { kind: 'invalid' };
  if (next === old) return null;
  await exchange(tx, old, next, now);
  await layAside(tx, id, old, now);
  return null;
}

/** Leaves a tombstone, and lays the record aside for a day. */
export async function deleteRecord(tx: Writing, id: string, now: Instant): Promise<RecordRefusal | null> {
  const row = await tx.objectStore('breaks').get(id);
  if (isTombstone(row)) return null;
  const old = parseRecord(row);
  if (!old.ok) return gone;
  await exchange(tx, old.value, tombstoneOf(id, row), now);
  await layAside(tx, id, row, now);
  return null;
}

/** Puts back what was laid aside, newer than its tombstone or than what an edit made of it. */
export async function restoreRecord(tx: Writing, id: string, now: Instant): Promise<RecordRefusal | null> {
  const row = await tx.objectStore('breaks').get(id);
  const laid = tx.objectStore('laid');
  const key = removedRecord(id);
  const [kept] = laidRows(await laid.get(key), now).flatMap((raw) => okOf(raw));
  const edited = row === undefined || isTombstone(row) ? null : parseRecord(row);
  // It came back in another way, or this was heard before.
  if (edited !== null && kept === undefined) return null;
  if (kept === undefined || kept.id !== id) return gone;
  // What came after the edit would be lost over it.
  if (edited !== null && !(edited.ok && edited.value.rev === nextRev(kept.rev))) return gone;
  await exchange(tx, edited?.ok ? edited.value : null, { ...kept, rev: nextRev(Math.max(kept.rev, revOf(row))) }, now);
  await laid.delete(key);
  return null;
}

/** One at a time for each record: the last change is the one that can be taken back. */
async function layAside(tx: Writing, id: string, row: unknown, now: Instant): Promise<void> {
  const laid = tx.objectStore('laid');
  await sweepLaid(laid, now);
  await laid.put({ key: removedRecord(id), at: now, rows: [row] } satisfies Laid);
}

async function recordAt(tx: Writing, id: string): Promise<BreakRecord | null> {
  const parsed = parseRecord(await tx.objectStore('breaks').get(id));
  return parsed.ok ? parsed.value : null;
}

function okOf(raw: unknown): readonly BreakRecord[] {
  const parsed = parseRecord(raw);
  return parsed.ok ? [parsed.value] : [];
}
