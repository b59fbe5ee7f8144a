import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { parseRecord } from '#src/domain/history/parse-record';
import { parseTotals } from '#src/domain/history/parse-totals';
import type { BreakRecord } from '#src/domain/history/record';
import { isDay } from '#src/domain/history/day';
import type { Day } from '#src/domain/time';
import type { Reading, Writing } from './schema';

/** Records read at a time when all of them are needed. */
const page = 2000;

/** What came of reading rows: those of the wrong shape are left out and counted. */
export interface Read {
  readonly records: readonly BreakRecord[];
  readonly damaged: number;
}

/** What is left of a deleted record, so that an import does not bring it back. */
export const isTombstone = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'deleted' in raw && raw.deleted === true;

/** How often a row was edited; -1 if it does not say. */
export const revOf = (raw: unknown): number =>
  typeof raw === 'object' && raw !== null && 'rev' in raw && typeof raw.rev === 'number' ? raw.rev : -1;

/** The id of a row, which is its key: no row is without one. */
export const idOf = (raw: unknown): string =>
  typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : '';

/** The rows that are records. */
export function readable(rows: readonly unknown[]): Read {
  const alive = rows.filter((row) => !isTombstone(row));
  const records = alive.flatMap((row) => {
    const parsed = parseRecord(row);
    return parsed.ok ? [parsed.value] : [];
  });
  return { records, damaged: alive.length - records.length };
}

/** All records, some at a time. */
export async function* allRecords(tx: Reading | Writing): AsyncGenerator<Read> {
  const breaks = tx.objectStore('breaks');
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [rows, keys] = await Promise.all([breaks.getAll(range, page), breaks.getAllKeys(range, page)]);
    yield readable(rows);
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** The records of a day and all days after it. */
export const recordsFrom = async (tx: Reading | Writing, day: Day): Promise<Read> =>
  readable(await tx.objectStore('breaks').index('byDay').getAll(IDBKeyRange.lowerBound(day)));

/** The sums of a day; added up again from its records if what is stored is damaged. */
export async function readDay(tx: Reading | Writing, day: Day): Promise<DayTotals> {
  const raw = await tx.objectStore('days').get(day);
  if (raw === undefined) return emptyDay(day);
  return parseTotals(raw) ?? (await addUp(tx, day));
}

/** The sums of all days in a range. */
export async function readDays(tx: Reading | Writing, range: IDBKeyRange | null): Promise<ReadonlyMap<Day, DayTotals>> {
  const rows = await tx.objectStore('days').getAll(range);
  const days = new Map<Day, DayTotals>();
  for (const row of rows) {
    const totals = parseTotals(row) ?? (await addUpAgain(tx, row));
    if (totals !== null) days.set(totals.day, totals);
  }
  return days;
}

async function addUp(tx: Reading | Writing, day: Day): Promise<DayTotals> {
  const rows = await tx.objectStore('breaks').index('byDay').getAll(day);
  return readable(rows).records.reduce(addRecord, emptyDay(day));
}

const addUpAgain = async (tx: Reading | Writing, row: unknown): Promise<DayTotals | null> =>
  typeof row === 'object' && row !== null && 'day' in row && typeof row.day === 'string' && isDay(row.day)
    ? addUp(tx, row.day)
    : null;
