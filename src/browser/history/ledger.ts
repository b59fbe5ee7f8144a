import { credit, emptyLedger, horizon, isAhead, rebuild, type Ledger } from '#src/domain/ledger/ledger';
import { parseLedger } from '#src/domain/ledger/parse-ledger';
import type { BreakRecord } from '#src/domain/history/record';
import type { Instant } from '#src/domain/time';
import { allRecords } from './read';
import { metaKeys, type Reading, type Writing } from './schema';

/** The stored ledger; `null` if it must be made anew: there is none, it is damaged, or it comes from a wrong clock. */
export async function storedLedger(tx: Reading | Writing, now: Instant): Promise<Ledger | null> {
  const ledger = parseLedger(await tx.objectStore('meta').get(metaKeys.ledger));
  return ledger === null || isAhead(ledger, now) ? null : ledger;
}

/** Credits a record that has just been put. A rewritten one takes something back, and only a rebuild can do that. */
export async function creditStored(tx: Writing, record: BreakRecord, isRewrite: boolean, now: Instant): Promise<void> {
  const stored = isRewrite || record.startedAt > horizon(now) ? null : await storedLedger(tx, now);
  if (stored === null) await rebuildStored(tx, now);
  else await tx.objectStore('meta').put(credit(stored, record), metaKeys.ledger);
}

/** Folds the whole history again and keeps the result. */
export async function rebuildStored(tx: Writing, now: Instant): Promise<Ledger> {
  let ledger = emptyLedger;
  let damaged = 0;
  for await (const read of allRecords(tx)) {
    ledger = rebuild(read.records, horizon(now), ledger);
    damaged += read.damaged;
  }
  const meta = tx.objectStore('meta');
  await Promise.all([meta.put(ledger, metaKeys.ledger), meta.put(damaged, metaKeys.damaged)]);
  return ledger;
}
