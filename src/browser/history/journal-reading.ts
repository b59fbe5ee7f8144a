import type { JournalDays, JournalHistory } from '#src/app/journal-history';
import { isDay } from '#src/domain/history/day';
import type { Day } from '#src/domain/time';
import { readStreakMeta } from './checkpoint';
import { Connection, realTimer, type Timer } from './connection';
import { readDays } from './read';
import { readCheckins } from './read-checkins';
import { readPage, readSpan } from './read-page';
import { readRests } from './rests';
import { metaKeys, recordStores, type Database } from './schema';

/** What the journal reads, through a connection of its own. */
export type JournalReading = Omit<JournalHistory, 'zone' | 'watch'>;

export function openJournalReading(name = 'unknot', timer: Timer = realTimer): JournalReading {
  const connection = new Connection(name, timer);
  return {
    days: (from) => connection.run((db) => readJournalDays(db, from)),
    page: (before, filter) => connection.run((db) => readPage(db, before, filter)),
    checkins: (from) => connection.run((db) => readCheckins(db, from)),
    span: (from, to) => connection.run((db) => readSpan(db, from, to)),
  };
}

/** Sums of days and nothing else: as quick after ten years as after one. */
async function readJournalDays(db: Database, from: Day | null): Promise<JournalDays> {
  const tx = db.transaction(recordStores, 'readonly');
  const [{ calendar, marks }, [firstDay], damaged] = await Promise.all([
    readStreakMeta(tx),
    tx.objectStore('days').getAllKeys(null, 1),
    tx.objectStore('meta').get(metaKeys.damaged),
  ]);
  return {
    days: await readDays(tx, from === null ? null : IDBKeyRange.lowerBound(from)),
    rests: await readRests(tx, from),
    calendar,
    marks,
    firstDay: firstDay !== undefined && isDay(firstDay) ? firstDay : null,
    damaged: typeof damaged === 'number' ? damaged : 0,
  };
}
