import { areaWeekOf, type AreaWeek } from '#src/domain/history/area-week';
import { addDays } from '#src/domain/history/day';
import type { Day } from '#src/domain/time';
import { readDays } from './read';
import { recordStores, type Database } from './schema';

/** Reads the sums of seven days and nothing else. */
export async function readAreaWeek(db: Database, today: Day, scale: number): Promise<AreaWeek> {
  const tx = db.transaction(recordStores, 'readonly');
  return areaWeekOf(await readDays(tx, IDBKeyRange.bound(addDays(today, -6), today)), today, scale);
}
