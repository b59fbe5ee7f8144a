import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { instant } from '#src/domain/time';

/*
 * A copy of the whole history as it was before the last upgrade, in a database of its own. The next upgrade replaces it, once its
 * own copy is whole. Values are as they were: whoever reads them parses them.
 */

/** Rows at a time. */
const page = 2000;

interface BackupSchema extends DBSchema {
  about: { key: string; value: unknown };
  /** By copy, store and place. */
  rows: { key: [number, string, number]; value: { readonly key: IDBValidKey; readonly value: unknown } };
}
type BackupDatabase = IDBPDatabase<BackupSchema>;

const about = v.object({
  copy: v.number(),
  /** The version of the database that was copied. */
  version: v.number(),
  at: v.pipe(v.number(), v.transform(instant)),
  /** How many rows there are of each store. */
  counts: v.record(v.string(), v.number()),
});
export type Backup = v.InferOutput<typeof about>;

const nameFor = (name: string): string => `${name}-backup`;

const open = (name: string): Promise<BackupDatabase> =>
  openDB<BackupSchema>(nameFor(name), 1, {
    upgrade(db) {
      db.createObjectStore('about');
      db.createObjectStore('rows');
    },
  });

/** Copies all stores. Until the copy is whole, the one before it holds. */
export async function backUp(name: string): Promise<void> {
  const [from, to] = await Promise.all([openDB(name), open(name)]);
  try {
    const before = await aboutOf(to);
    const copy = (before?.copy ?? 0) + 1;
    await forgetAllBut(to, before?.copy ?? null);
    const counts: Record<string, number> = {};
    for (const store of from.objectStoreNames) counts[store] = await copyStore(from, to, store, copy);
    await to.put('about', { copy, version: from.version, at: instant(Date.now()), counts } satisfies Backup, 'about');
    await forgetAllBut(to, copy);
  } finally {
    from.close();
    to.close();
  }
}

async function copyStore(from: IDBPDatabase, to: BackupDatabase, store: string, copy: number): Promise<number> {
  let count = 0;
  let range: IDBKeyRange | null = null;
  for (;;) {
    const { store: source } = from.transaction(store);
    const [values, keys] = await Promise.all([source.getAll(range, page), source.getAllKeys(range, page)]);
    const tx = to.transaction('rows', 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...keys.map((key, nth) => tx.store.put({ key, value: values[nth] as unknown }, [copy, store, count + nth])),
      tx.done,
    ]);
    count += keys.length;
    const last = keys.at(-1);
    if (last === undefined || keys.length < page) return count;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Copies that are older, or were never finished. */
async function forgetAllBut(db: BackupDatabase, copy: number | null): Promise<void> {
  if (copy === null) return db.clear('rows');
  await db.delete('rows', IDBKeyRange.upperBound([copy], true));
  await db.delete('rows', IDBKeyRange.lowerBound([copy + 1]));
}

async function aboutOf(db: BackupDatabase): Promise<Backup | null> {
  const result = v.safeParse(about, await db.get('about', 'about'));
  return result.success ? result.output : null;
}

/** What the copy is of; `null` if there is none. */
export async function readBackup(name = 'unknot'): Promise<Backup | null> {
  const databases = await indexedDB.databases();
  // Opening would make an empty one.
  if (!databases.some((one) => one.name === nameFor(name))) return null;
  const db = await open(name);
  try {
    return await aboutOf(db);
  } finally {
    db.close();
  }
}

/** The rows of one store of the copy with their keys, some at a time. */
export async function* backupEntries(
  backup: Backup,
  store: string,
  name = 'unknot',
): AsyncGenerator<readonly { readonly key: IDBValidKey; readonly value: unknown }[]> {
  const db = await open(name);
  try {
    const count = backup.counts[store] ?? 0;
    for (let first = 0; first < count; first += page) {
      yield await db.getAll(
        'rows',
        IDBKeyRange.bound([backup.copy, store, first], [backup.copy, store, first + page - 1]),
      );
    }
  } finally {
    db.close();
  }
}

/** The same without the keys. */
export async function* backupRows(backup: Backup, store: string, name = 'unknot'): AsyncGenerator<readonly unknown[]> {
  for await (const entries of backupEntries(backup, store, name)) yield entries.map(({ value }) => value);
}

/** Everything is to be gone, the copy of it, too. */
export const forgetBackup = (name: string): Promise<void> => deleteDB(nameFor(name));
