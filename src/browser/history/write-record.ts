import { parseRecord } from '#src/domain/history/parse-record';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, isEmptyDay, subtractRecord, type DayTotals } from '#src/domain/history/totals';
import type { Instant } from '#src/domain/time';
import { advanceCheckpoint, dropCheckpointAfter } from './checkpoint';
import { creditStored } from './ledger';
import { readDay, revOf } from './read';
import { recordStores, type Database, type Writing } from './schema';

/** Writes a record with its day and the ledger: all three or nothing. An older or equal `rev` changes nothing. */
export async function writeRecord(db: Database, record: BreakRecord, now: Instant): Promise<void> {
  const tx = db.transaction(recordStores, 'readwrite', { durability: 'strict' });
  try {
    await put(tx, record, now);
  } catch (error) {
    // Without this, what was put before the fault would be committed.
    tx.abort();
    await tx.done.catch(() => undefined);
    throw error;
  }
  await tx.done;
}

async function put(tx: Writing, record: BreakRecord, now: Instant): Promise<void> {
  const breaks = tx.objectStore('breaks');
  const stored = await breaks.get(record.id);
  if (stored !== undefined && revOf(stored) >= record.rev) return;
  const old = parseRecord(stored);
  if (old.ok) {
    await keepDay(tx, subtractRecord(await readDay(tx, old.value.day), old.value));
    await dropCheckpointAfter(tx, old.value.day);
  }
  await keepDay(tx, addRecord(await readDay(tx, record.day), record));
  await dropCheckpointAfter(tx, record.day);
  await breaks.put(record);
  await creditStored(tx, record, stored !== undefined, now);
  await advanceCheckpoint(tx, record.day);
}

async function keepDay(tx: Writing, totals: DayTotals): Promise<void> {
  const days = tx.objectStore('days');
  if (isEmptyDay(totals)) await days.delete(totals.day);
  else await days.put(totals);
}
