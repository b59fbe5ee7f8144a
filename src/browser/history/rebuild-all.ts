import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { emptyLedger, horizon, rebuild } from '#src/domain/ledger/ledger';
import type { Day, Instant } from '#src/domain/time';
import { allRecords } from './read';
import { metaKeys, type Writing } from './schema';

/** Adds up all days and the ledger anew, in one pass over the records, and keeps the result. */
export async function rebuildAll(tx: Writing, now: Instant): Promise<void> {
  const totals = new Map<Day, DayTotals>();
  let ledger = emptyLedger;
  let damaged = 0;
  for await (const read of allRecords(tx)) {
    ledger = rebuild(read.records, horizon(now), ledger);
    for (const record of read.records)
      totals.set(record.day, addRecord(totals.get(record.day) ?? emptyDay(record.day), record));
    damaged += read.damaged;
  }
  const [days, meta] = [tx.objectStore('days'), tx.objectStore('meta')];
  await days.clear();
  await Promise.all([
    ...[...totals.values()].map((day) => days.put(day)),
    meta.put(ledger, metaKeys.ledger),
    meta.put(damaged, metaKeys.damaged),
    meta.delete(metaKeys.streak),
  ]);
}
