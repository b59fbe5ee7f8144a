import { isDay } from '#src/domain/history/day';
import { parseRests, sumOfRests, withRest, type NaturalRest, type RestSums } from '#src/domain/history/rest';
import type { Day } from '#src/domain/time';
import type { Reading, Writing } from './schema';

/*
 * Natural rests lie in `meta`, one row for each day: not in `days`, which is made anew from the records, and where a day
 * without a break would become one with a record. A row holds each of its rests, so that none is counted twice.
 */

const stem = 'rests:';
const keyOf = (day: Day): string => `${stem}${day}`;

/** The rows of these days, both included; `null` is the first or the last there is. */
const rowsOf = (from: Day | null, to: Day | null) =>
  IDBKeyRange.bound(`${stem}${from ?? ''}`, `${stem}${to ?? '\uffff'}`);

export async function writeRest(tx: Writing, rest: NaturalRest): Promise<void> {
  const meta = tx.objectStore('meta');
  const before = parseRests(await meta.get(keyOf(rest.day)));
  const after = withRest(before, rest);
  if (after !== before) await meta.put([...after], keyOf(rest.day));
}

/** What the rests of each day come to, from a day on. */
export async function readRests(tx: Reading | Writing, from: Day | null): Promise<ReadonlyMap<Day, RestSums>> {
  const meta = tx.objectStore('meta');
  const range = rowsOf(from, null);
  const [keys, rows] = await Promise.all([meta.getAllKeys(range), meta.getAll(range)]);
  const sums = new Map<Day, RestSums>();
  for (const [nth, key] of keys.entries()) {
    const day = key.slice(stem.length);
    const rests = parseRests(rows[nth]);
    if (isDay(day) && rests.length > 0) sums.set(day, sumOfRests(rests));
  }
  return sums;
}

export const deleteRests = (tx: Writing, from: Day | null, to: Day | null): Promise<void> =>
  tx.objectStore('meta').delete(rowsOf(from, to));
