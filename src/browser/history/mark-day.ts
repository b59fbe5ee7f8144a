import { parseMarks } from '#src/domain/streak/parse-streak';
import type { DayOff } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';
import { dropCheckpointAfter } from './checkpoint';
import { metaKeys, type Writing } from './schema';

/** Marks a day as off, or takes that back: the streak is counted anew from there. */
export async function markDay(tx: Writing, day: Day, mark: DayOff | null): Promise<void> {
  const meta = tx.objectStore('meta');
  const { [day]: _, ...others } = parseMarks(await meta.get(metaKeys.marks));
  await meta.put(mark === null ? others : { ...others, [day]: mark }, metaKeys.marks);
  await dropCheckpointAfter(tx, day);
}
