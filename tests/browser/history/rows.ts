import { openDB } from 'idb';

/** What lies in a store of the database, read and written past our own code. */
export async function rowsOf(store: string, name = 'unknot'): Promise<unknown[]> {
  const db = await openDB(name);
  const rows: unknown[] = await db.getAll(store);
  db.close();
  return rows;
}

export async function rowOf(store: string, key: string, name = 'unknot'): Promise<unknown> {
  const db = await openDB(name);
  const row: unknown = await db.get(store, key);
  db.close();
  return row;
}

export async function putRow(store: string, row: unknown, key?: string, name = 'unknot'): Promise<void> {
  const db = await openDB(name);
  await db.put(store, row, key);
  db.close();
}
