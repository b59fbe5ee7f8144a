import type { HistoryLog } from '#src/app/ports/history-log';
import type { Ledger } from '#src/domain/ledger/ledger';
import { keep, type CalendarEntry } from '#src/domain/streak/calendar';
import { instant, type Instant } from '#src/domain/time';
import { dropCheckpointAfter, readStreakMeta } from './checkpoint';
import { Connection, realTimer, type Timer } from './connection';
import { rebuildStored, storedLedger } from './ledger';
import { readSummary } from './read-summary';
import { metaKeys, recordStores, type Database } from './schema';
import { writeRecord } from './write-record';

/** What tests put in place of the clock. */
export interface Clockwork {
  readonly timer: Timer;
  readonly now: () => Instant;
}

const real: Clockwork = { timer: realTimer, now: () => instant(Date.now()) };

/** History in IndexedDB. Opens with the first call, not before. */
export function openHistory(name = 'unknot', { timer, now }: Clockwork = real): HistoryLog {
  const connection = new Connection(name, timer);
  return {
    record: (record) => connection.run((db) => writeRecord(db, record, now())),
    ledger: () => connection.run((db) => readLedger(db, now())),
    summary: (at, settings) =>
      connection.run(async (db) => readSummary(db, at, settings, await readLedger(db, at.now))),
    keepCalendar: (change) => connection.run((db) => keepCalendar(db, change)),
    reopen: () => connection.forget(),
  };
}

async function readLedger(db: Database, now: Instant): Promise<Ledger> {
  const stored = await storedLedger(db.transaction(recordStores, 'readonly'), now);
  if (stored !== null) return stored;
  const tx = db.transaction(recordStores, 'readwrite');
  const ledger = await rebuildStored(tx, now);
  await tx.done;
  return ledger;
}

async function keepCalendar(db: Database, change: CalendarEntry): Promise<void> {
  const tx = db.transaction(recordStores, 'readwrite', { durability: 'strict' });
  const { calendar } = await readStreakMeta(tx);
  const kept = keep(calendar, change);
  if (kept !== calendar) {
    await tx.objectStore('meta').put([...kept], metaKeys.calendar);
    await dropCheckpointAfter(tx, change.from);
  }
  await tx.done;
}
