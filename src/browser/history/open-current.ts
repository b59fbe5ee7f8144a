import { openDB, type OpenDBCallbacks } from 'idb';
import { backUp } from './backup';
import { exclusively } from './exclusively';
import { metaKeys, type Database, type HistorySchema } from './schema';
import { upgrades } from './upgrades';

type Hooks = Pick<OpenDBCallbacks<HistorySchema>, 'blocking' | 'terminated'>;
type InTime = (opening: Promise<Database | null>) => Promise<Database | null>;

/** No copy, no upgrade: the database stays as it was, and is tried again later. */
export class NoCopy extends Error {
  override readonly name = 'NoCopy';
}

/** Opens the database as this version knows it. An older one is copied before it is upgraded. */
export async function openCurrent(name: string, hooks: Hooks, inTime: InTime): Promise<Database> {
  const open = (copied: boolean) => inTime(attempt(name, hooks, copied));
  return (
    (await open(false)) ??
    exclusively(`${name}-upgrade`, async () => {
      // Whoever held the lock before may have done it.
      const upgraded = await open(false);
      if (upgraded !== null) return upgraded;
      await backUp(name).catch((cause: unknown) => {
        throw new NoCopy('No copy, no upgrade', { cause });
      });
      const db = await open(true);
      if (db === null) throw new NoCopy('It was not upgraded');
      return db;
    })
  );
}

/** `null`: it is older, nothing of it was changed, and it has to be copied first. */
async function attempt(name: string, hooks: Hooks, copied: boolean): Promise<Database | null> {
  let isOlder = false;
  try {
    return await openDB<HistorySchema>(name, upgrades.length, {
      async upgrade(db, from, _, tx) {
        if (from > 0 && !copied) {
          isOlder = true;
          tx.done.catch(() => undefined);
          tx.abort();
          return;
        }
        for (const upgrade of upgrades.slice(from)) upgrade(db);
        if (from === 0) await tx.objectStore('meta').put(Date.now(), metaKeys.born);
      },
      ...hooks,
    });
  } catch (error) {
    if (isOlder) return null;
    throw error;
  }
}
