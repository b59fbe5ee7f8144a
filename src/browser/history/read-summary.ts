import { addDays, dayOf, isDay, mondayOf } from '#src/domain/history/day';
import { summarise, type Summary } from '#src/domain/history/summary';
import type { Ledger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Programme } from '#src/domain/programme/programme';
import type { Settings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import type { Reading as Clock } from '#src/domain/time';
import { readStreakMeta } from './checkpoint';
import { readDays } from './read';
import { readMoves } from './read-moves';
import { recordStores, type Database } from './schema';

/** Reads the days since the checkpoint, this week and the last seven: as much after ten years as after ten days. */
export async function readSummary(
  db: Database,
  at: Clock,
  settings: Settings,
  ledger: Ledger,
  programme: Programme | null,
): Promise<Summary> {
  const own = await readMoves(db);
  const tx = db.transaction(recordStores, 'readonly');
  const today = dayOf(at.now, at.zone, settings.streak.dayStart);
  const { calendar, marks, checkpoint } = await readStreakMeta(tx);
  const useful = checkpoint !== null && checkpoint.day <= today ? checkpoint : null;
  const since = useful && [useful.day, mondayOf(today), addDays(today, -6)].toSorted()[0];
  const [first, days] = await Promise.all([
    tx.objectStore('days').getAllKeys(null, 1),
    readDays(tx, since ? IDBKeyRange.lowerBound(since) : null),
  ]);
  const [firstDay] = first;
  return summarise(at, settings, {
    days,
    calendar: calendar.length > 0 ? calendar : [calendarOf(settings, today)],
    marks,
    checkpoint: useful,
    ledger,
    programme,
    firstDay: firstDay !== undefined && isDay(firstDay) ? firstDay : null,
    catalogue: [...catalogue, ...own.map(({ move }) => move)],
  });
}
