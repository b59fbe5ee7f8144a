import { parseRecord } from '#src/domain/history/parse-record';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, isEmptyDay, subtractRecord, type DayTotals } from '#src/domain/history/totals';
import type { Instant } from '#src/domain/time';
import { advanceCheckpoint, dropCheckpointAfter } from './checkpoint';
import { exchangeStored, rebuildStored } from './ledger';
import { isTombstone, readDay, revOf } from './read';
import type { Tombstone } from '#src/domain/exchange/format';
import type { Writing } from './schema';

/** Writes a record with its day and the ledger. An older or equal `rev` changes nothing. */
export async function writeRecord(tx: Writing, record: BreakRecord, now: Instant): Promise<void> {
  const stored = await tx.objectStore('breaks').get(record.id);
  if (stored !== undefined && revOf(stored) >= record.rev) return;
  const old = parseRecord(stored);
  await exchange(tx, old.ok ? old.value : null, record, now);
  // Nobody knows what a damaged one had added.
  if (!old.ok && stored !== undefined && !isTombstone(stored)) await rebuildStored(tx, now);
}

/** Puts one row in the place of another: day, streak and ledger follow. */
export async function exchange(
  tx: Writing,
  old: BreakRecord | null,
  row: BreakRecord | Tombstone,
  now: Instant,
): Promise<void> {
  const next = 'deleted' in row ? null : row;
  if (old !== null) await keepDay(tx, subtractRecord(await readDay(tx, old.day), old));
  if (next !== null) await keepDay(tx, addRecord(await readDay(tx, next.day), next));
  for (const one of [old, next]) if (one !== null) await dropCheckpointAfter(tx, one.day);
  await tx.objectStore('breaks').put(row);
  await exchangeStored(tx, old, next, now);
  const day = next?.day ?? old?.day;
  if (day !== undefined) await advanceCheckpoint(tx, day);
}

async function keepDay(tx: Writing, totals: DayTotals): Promise<void> {
  const days = tx.objectStore('days');
  if (isEmptyDay(totals)) await days.delete(totals.day);
  else await days.put(totals);
}
