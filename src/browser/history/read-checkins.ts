import type { Checkin } from '#src/domain/history/checkin';
import { parseCheckin } from '#src/domain/history/parse-checkin';
import type { Day } from '#src/domain/time';
import type { Database } from './schema';

/** What was said of knots from a day on, in the order of the days. What cannot be read is left out and left alone. */
export async function readCheckins(db: Database, from: Day): Promise<readonly Checkin[]> {
  const rows = await db.getAllFromIndex('checkins', 'byDay', IDBKeyRange.lowerBound(from));
  return rows.flatMap((row) => {
    const parsed = parseCheckin(row);
    return parsed.ok ? [parsed.value] : [];
  });
}
