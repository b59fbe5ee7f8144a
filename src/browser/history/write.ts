import { changedStores, type Database, type Writing } from './schema';

/** Does all of the work in one transaction, or nothing of it. */
export async function write<Value>(db: Database, work: (tx: Writing) => Promise<Value>): Promise<Value> {
  const tx = db.transaction(changedStores, 'readwrite', { durability: 'strict' });
  try {
    const value = await work(tx);
    await tx.done;
    return value;
  } catch (error) {
    // Without this, what was put before the fault would be committed.
    abort(tx);
    await tx.done.catch(() => undefined);
    throw error;
  }
}

/** One that has ended by itself cannot be ended again. */
export function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // Nothing is left to take back.
  }
}
