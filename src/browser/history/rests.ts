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

export const isRestRow = (key: IDBValidKey): boolean => typeof key === 'string' && key.startsWith(stem);

/** The row of a day, parsed. */
const restsOn = async (tx: Reading | Writing, day: Day): Promise<readonly NaturalRest[]> =>
  parseRests(await tx.objectStore('meta').get(keyOf(day)));

/** The rows of these days, both included; `null` is the first or the last there is. */
export const restRows = (from: Day | null, to: Day | null) =>
  IDBKeyRange.bound(`${stem}${from ?? ''}`, `${stem}${to ?? '\uffff'}`);

export const writeRest = async (tx: Writing, rest: NaturalRest): Promise<void> => void (await writeRests(tx, [rest]));

/** Those that are not there yet. How many. */
export async function writeRests(tx: Writing, rests: readonly NaturalRest[]): Promise<number> {
  let written = 0;
  for (const [day, some] of byDay(rests)) {
    const before = await restsOn(tx, day);
    const after = some.reduce(withRest, before);
    if (after !== before) await tx.objectStore('meta').put([...after], keyOf(day));
    written += after.length - before.length;
  }
  return written;
}

/** The ids of the rests of some days. */
export async function restsOf(tx: Reading, days: ReadonlySet<Day>): Promise<ReadonlySet<string>> {
  const rows = await Promise.all([...days].map((day) => restsOn(tx, day)));
  return new Set(rows.flat().map(({ id }) => id));
}

function byDay(rests: readonly NaturalRest[]): ReadonlyMap<Day, readonly NaturalRest[]> {
  const days = new Map<Day, NaturalRest[]>();
  for (const rest of rests) {
    const some = days.get(rest.day);
    if (some === undefined) days.set(rest.day, [rest]);
    else some.push(rest);
  }
  return days;
}

/** What the rests of each day come to, from a day on. */
export async function readRests(tx: Reading | Writing, from: Day | null): Promise<ReadonlyMap<Day, RestSums>> {
  const meta = tx.objectStore('meta');
  const range = restRows(from, null);
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
  tx.objectStore('meta').delete(restRows(from, to));
