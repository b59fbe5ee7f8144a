import { isTombstone, revOf } from './read';

/** What a merge looks at of a row that is here. */
export interface StandingRow {
  readonly rev: number;
  readonly deleted: boolean;
}

/** The part of a store that is read. */
interface Rows {
  count(range: IDBKeyRange): Promise<number>;
  get(id: string): Promise<unknown>;
  getAll(range: IDBKeyRange): Promise<unknown[]>;
  getAllKeys(range: IDBKeyRange): Promise<string[]>;
}

/** Reads a whole range rather than row by row while it is no larger than so many times what is asked for. */
const spare = 3;

/** Those of some ids that are in a store. Ids in order, as a file has them, are one read; anything else one for each. */
export async function standingRows(store: Rows, ids: readonly string[]): Promise<ReadonlyMap<string, StandingRow>> {
  const here = new Map<string, StandingRow>();
  const [first, last] = [ids.reduce(smaller, ids[0] ?? ''), ids.reduce(larger, ids[0] ?? '')];
  if (ids.length === 0) return here;
  const range = IDBKeyRange.bound(first, last);
  const count = await store.count(range);
  if (count === 0) return here;
  if (count <= ids.length * spare) {
    const [rows, keys] = await Promise.all([store.getAll(range), store.getAllKeys(range)]);
    for (const [index, key] of keys.entries()) here.set(key, standingOf(rows[index]));
  } else {
    const rows = await Promise.all(ids.map((id) => store.get(id)));
    for (const [index, id] of ids.entries()) if (rows[index] !== undefined) here.set(id, standingOf(rows[index]));
  }
  return here;
}

const standingOf = (row: unknown): StandingRow => ({ rev: revOf(row), deleted: isTombstone(row) });

// As the database compares keys: by code unit.
const smaller = (one: string, other: string): string => (other < one ? other : one);
const larger = (one: string, other: string): string => (other > one ? other : one);
