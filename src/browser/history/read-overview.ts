import type { DataOverview, InDays } from '#src/app/page-data';
import { firstOf } from '#src/domain/streak/walk';
import type { Day } from '#src/domain/time';
import { readDays } from './read';
import { recordStores, type Database } from './schema';

/** Counts from the sums of the days: as quick after ten years as after ten days. */
export async function readOverview(db: Database): Promise<Omit<DataOverview, 'bytes'>> {
  const { days, breaks, checkins } = await look(db, null);
  const first = firstOf(days);
  const last = [...days.keys()].reduce((latest, day) => (day > latest ? day : latest), first ?? ('' as Day));
  return { breaks, checkins, days: days.size, span: first === null ? null : { from: first, to: last } };
}

export async function readInDays(db: Database, from: Day | null, to: Day | null): Promise<InDays> {
  const { breaks, checkins } = await look(db, rangeOf(from, to));
  return { breaks, checkins };
}

async function look(db: Database, range: IDBKeyRange | null) {
  const checkins = await db.countFromIndex('checkins', 'byDay', range ?? undefined);
  const days = await readDays(db.transaction(recordStores, 'readonly'), range);
  const breaks = [...days.values()].flatMap(({ outcomes }) => Object.values(outcomes));
  return { days, checkins, breaks: breaks.reduce((sum, count) => sum + count, 0) };
}

function rangeOf(from: Day | null, to: Day | null): IDBKeyRange | null {
  if (from !== null && to !== null) return from <= to ? IDBKeyRange.bound(from, to) : IDBKeyRange.only('');
  if (from !== null) return IDBKeyRange.lowerBound(from);
  return to === null ? null : IDBKeyRange.upperBound(to);
}
