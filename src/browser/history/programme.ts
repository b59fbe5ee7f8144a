import { addDays, dayOf, isDay } from '#src/domain/history/day';
import { advance, hasLooked, replayedFrom } from '#src/domain/programme/advance';
import { lookBack } from '#src/domain/programme/away';
import { besideLevel, onStep } from '#src/domain/programme/by-hand';
import { parseProgramme } from '#src/domain/programme/parse-programme';
import type { Programme } from '#src/domain/programme/programme';
import type { Step } from '#src/domain/programme/steps';
import type { Settings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import type { Day, Reading as Clock } from '#src/domain/time';
import { readStreakMeta } from './checkpoint';
import { readDays } from './read';
import { metaKeys, recordStores, type Database, type Writing } from './schema';

/** Brings the programme up to today and keeps it. Reads some six weeks of days; twelve when there is no programme yet. */
export async function keepProgramme(db: Database, at: Clock, settings: Settings): Promise<Programme | null> {
  const today = dayOf(at.now, at.zone, settings.streak.dayStart);
  return change(db, async (tx, before) => {
    if (settings.programme.mode === 'by-hand') return besideLevel(before, settings.moves.level, today);
    const since = hasLooked(before) ? before.since : replayedFrom(today);
    const [{ calendar, marks }, days, [first]] = await Promise.all([
      readStreakMeta(tx),
      readDays(tx, IDBKeyRange.lowerBound(addDays(since, -lookBack))),
      tx.objectStore('days').getAllKeys(null, 1),
    ]);
    const firstDay = first !== undefined && isDay(first) ? first : null;
    const known = calendar.length > 0 ? calendar : [calendarOf(settings, today)];
    return advance(before, { days, calendar: known, marks, firstDay }, today);
  });
}

export async function chooseStep(db: Database, step: Step, today: Day): Promise<void> {
  await change(db, (_, before) => Promise.resolve(onStep(before, step, today)));
}

async function change(
  db: Database,
  decide: (tx: Writing, before: Programme | null) => Promise<Programme | null>,
): Promise<Programme | null> {
  const tx = db.transaction(recordStores, 'readwrite');
  const meta = tx.objectStore('meta');
  const before = parseProgramme(await meta.get(metaKeys.programme));
  const after = await decide(tx, before);
  if (after === null) await meta.delete(metaKeys.programme);
  else if (after !== before) await meta.put(after, metaKeys.programme);
  await tx.done;
  return after;
}
