import type { HistoryLog } from '#src/app/ports/history-log';
import type { OwnMovesStore } from '#src/app/ports/own-moves-store';
import type { Ledger } from '#src/domain/ledger/ledger';
import { keep, type CalendarEntry } from '#src/domain/streak/calendar';
import type { Instant } from '#src/domain/time';
import { dropCheckpointAfter, readStreakMeta } from './checkpoint';
import { changeMoves } from './change-moves';
import { realClockwork, type Clockwork } from './clockwork';
import { Connection } from './connection';
import { chooseStep, keepProgramme } from './programme';
import { rateRecord } from './rate-record';
import { rebuildStored, storedLedger } from './ledger';
import { readMoves } from './read-moves';
import { readSummary } from './read-summary';
import { metaKeys, recordStores, type Database } from './schema';
import { writeRecord } from './write-record';

/** History and own moves, in one database. Opens with the first call, not before. */
export function openHistory(
  name = 'unknot',
  { timer, now }: Clockwork = realClockwork,
): HistoryLog & { readonly moves: OwnMovesStore } {
  const connection = new Connection(name, timer);
  return {
    record: (record) => connection.run((db) => writeRecord(db, record, now())),
    ledger: () => connection.run((db) => readLedger(db, now())),
    summary: (at, settings) =>
      connection.run(async (db) => {
        const ledger = await readLedger(db, at.now);
        return readSummary(db, at, settings, ledger, await keepProgramme(db, at, settings));
      }),
    rate: (id, felt) => connection.run((db) => rateRecord(db, id, felt)),
    chooseStep: (step, today) => connection.run((db) => chooseStep(db, step, today)),
    keepCalendar: (change) => connection.run((db) => keepCalendar(db, change)),
    reopen: () => connection.forget(),
    moves: {
      all: () => connection.run(async (db) => (await readMoves(db)).map(({ move }) => move)),
      change: (key, decide) => connection.run((db) => changeMoves(db, key, decide, now())),
    },
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
