import type { HistoryLog, HistoryState } from '#src/app/ports/history-log';
import type { OwnMovesStore } from '#src/app/ports/own-moves-store';
import type { Ledger } from '#src/domain/ledger/ledger';
import { keep, type CalendarEntry } from '#src/domain/streak/calendar';
import { instant, type Instant } from '#src/domain/time';
import { dropCheckpointAfter, readStreakMeta } from './checkpoint';
import { forgetBackup } from './backup';
import { changeMoves } from './change-moves';
import { realClockwork, type Clockwork } from './clockwork';
import { Connection } from './connection';
import { chooseStep, keepProgramme } from './programme';
import { rateRecord } from './rate-record';
import { deleteHistory } from './delete-history';
import { rebuildStored, storedLedger } from './ledger';
import { logKnot } from './log-knot';
import { markDay } from './mark-day';
import { deleteRecord, editRecord, restoreRecord } from './put-right';
import { readMoves } from './read-moves';
import { readSummary } from './read-summary';
import { writeRest } from './rests';
import { metaKeys, recordStores, type Database, type Writing } from './schema';
import { takeStaged } from './take-staged';
import { write } from './write';
import { writeRecord } from './write-record';

/** History and own moves, in one database. Opens with the first call, not before. */
export function openHistory(
  name = 'unknot',
  { timer, now }: Clockwork = realClockwork,
): HistoryLog & { readonly moves: OwnMovesStore } {
  const connection = new Connection(name, timer);
  const change = <Value>(work: (tx: Writing) => Promise<Value>) => connection.run((db) => write(db, work));
  return {
    record: (record) => change((tx) => writeRecord(tx, record, now())),
    rest: (rest) => change((tx) => writeRest(tx, rest)),
    ledger: () => connection.runInTime((db) => readLedger(db, now())),
    summary: (at, settings) =>
      connection.run(async (db) => {
        const ledger = await readLedger(db, at.now);
        return readSummary(db, at, settings, ledger, await keepProgramme(db, at, settings));
      }),
    rate: (id, felt) => connection.run((db) => rateRecord(db, id, felt)),
    chooseStep: (step, today) => connection.run((db) => chooseStep(db, step, today)),
    keepCalendar: (entry) => change((tx) => keepCalendar(tx, entry)),
    markDay: (day, mark) => change((tx) => markDay(tx, day, mark)),
    editRecord: (id, outcome, seconds) => change((tx) => editRecord(tx, id, outcome, seconds, now())),
    deleteRecord: (id) => change((tx) => deleteRecord(tx, id, now())),
    restoreRecord: (id) => change((tx) => restoreRecord(tx, id, now())),
    async deleteHistory(span) {
      const deleted = await change((tx) => deleteHistory(tx, span, now()));
      if (span.from === null && span.to === null) await forgetBackup(name);
      return deleted;
    },
    logKnot: (said) => change((tx) => logKnot(tx, said)),
    takeStaged: (key, allow) => connection.run((db) => takeStaged(db, key, allow, now())),
    state: () => connection.run(readState),
    reopen: () => connection.forget(),
    moves: {
      all: () => connection.runInTime(async (db) => (await readMoves(db)).map(({ move }) => move)),
      change: (key, decide) => connection.run((db) => changeMoves(db, key, decide, now())),
    },
  };
}

async function readState(db: Database): Promise<HistoryState> {
  const [born, damaged] = await Promise.all([db.get('meta', metaKeys.born), db.get('meta', metaKeys.damaged)]);
  return {
    born: typeof born === 'number' ? instant(born) : null,
    damaged: typeof damaged === 'number' ? damaged : 0,
  };
}

async function readLedger(db: Database, now: Instant): Promise<Ledger> {
  const stored = await storedLedger(db.transaction(recordStores, 'readonly'), now);
  if (stored !== null) return stored;
  return write(db, (tx) => rebuildStored(tx, now));
}

async function keepCalendar(tx: Writing, change: CalendarEntry): Promise<void> {
  const { calendar } = await readStreakMeta(tx);
  const kept = keep(calendar, change);
  if (kept === calendar) return;
  await tx.objectStore('meta').put([...kept], metaKeys.calendar);
  await dropCheckpointAfter(tx, change.from);
}
