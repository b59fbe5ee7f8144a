import { addDays, daySpread, utcStartOf } from '#src/domain/history/day';
import type { BreakRecord } from '#src/domain/history/record';
import { debit, forgottenAfter, type Lately } from '#src/domain/ledger/debit';
import { credit, emptyLedger, horizon, isAhead, rebuild, type Ledger } from '#src/domain/ledger/ledger';
import { parseLedger } from '#src/domain/ledger/parse-ledger';
import { days, later, type Instant, type Millis } from '#src/domain/time';
import { allRecords, recordsFrom } from './read';
import { metaKeys, type Reading, type Writing } from './schema';

/** The stored ledger; `null` if it must be made anew: there is none, it is damaged, or it comes from a wrong clock. */
export async function storedLedger(tx: Reading | Writing, now: Instant): Promise<Ledger | null> {
  const ledger = parseLedger(await tx.objectStore('meta').get(metaKeys.ledger));
  return ledger === null || isAhead(ledger, now) ? null : ledger;
}

/** Takes a record back and credits another in its place, once both are true in the store. */
export async function exchangeStored(
  tx: Writing,
  old: BreakRecord | null,
  next: BreakRecord | null,
  now: Instant,
): Promise<void> {
  const stored = await storedLedger(tx, now);
  const less = stored === null || old === null ? stored : await debited(tx, stored, old, now);
  if (less === null || isBeyond(next, now)) await rebuildStored(tx, now);
  else await tx.objectStore('meta').put(next === null ? less : credit(less, next), metaKeys.ledger);
}

const isBeyond = (record: BreakRecord | null, now: Instant) => record !== null && record.startedAt > horizon(now);

/** Without looking if that can be, else by a look at as much as matters; `null` if only all of the history tells. */
async function debited(tx: Writing, ledger: Ledger, old: BreakRecord, now: Instant): Promise<Ledger | null> {
  if (isBeyond(old, now)) return null;
  return debit(ledger, old, null) ?? debit(ledger, old, await latelyWithout(tx, old, now));
}

/** With longer gaps, all of the history is folded again. */
const longGap: Millis = days(40);

/** As far back as anything can matter of which this record was the latest. */
async function latelyWithout(tx: Writing, old: BreakRecord, now: Instant): Promise<Lately> {
  const from = addDays(old.day, -Math.ceil((forgottenAfter + longGap) / days(1)));
  const { records } = await recordsFrom(tx, from);
  const others = records.filter(({ id }) => id !== old.id);
  return { ledger: rebuild(others, horizon(now)), since: later(utcStartOf(from), daySpread) };
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
