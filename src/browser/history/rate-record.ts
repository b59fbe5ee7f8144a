import { parseRecord } from '#src/domain/history/parse-record';
import { rated } from '#src/domain/history/rated';
import { addRecord, subtractRecord } from '#src/domain/history/totals';
import { readDay } from './read';
import { recordStores, type Database } from './schema';

/** How a break felt changes its record and its day, and nothing that the ledger or the streak is made of. */
export async function rateRecord(db: Database, id: string, felt: 'fine' | 'too-much'): Promise<boolean> {
  const tx = db.transaction(recordStores, 'readwrite', { durability: 'strict' });
  const stored = parseRecord(await tx.objectStore('breaks').get(id));
  if (!stored.ok) return false;
  const before = stored.value;
  const after = rated(before, felt);
  if (after !== before) {
    const day = await readDay(tx, before.day);
    await tx.objectStore('days').put(addRecord(subtractRecord(day, before), after));
    await tx.objectStore('breaks').put(after);
  }
  await tx.done;
  return true;
}
