import { openDB } from 'idb';
import { HistoryUnavailable, type HistoryTrouble } from '#src/app/ports/history-log';
import { metaKeys, type Database, type HistorySchema } from './schema';
import { upgrades } from './upgrades';

/** How long an open may take: one that is blocked by another connection would hang for ever, and all later ones. */
export const openWithin = 5000;

/** Calls back after so many milliseconds; the answer takes it back. */
export type Timer = (call: () => void, afterMillis: number) => () => void;

export const realTimer: Timer = (call, afterMillis) => {
  const id = setTimeout(call, afterMillis);
  return () => clearTimeout(id);
};

/** One connection, opened when it is first needed and again after it was lost. */
export class Connection {
  readonly #name: string;
  readonly #timer: Timer;
  #db: Promise<Database> | null = null;

  constructor(name: string, timer: Timer) {
    this.#name = name;
    this.#timer = timer;
  }

  /** Runs work on the open database. Whatever the database says no to is a `HistoryUnavailable`. */
  async run<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
    const db = await this.#open().catch((error: unknown) => {
      throw unavailable(error);
    });
    try {
      return await work(db);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      // The handle may be dead, and a dead one fails every retry (Expensify/App#87862).
      this.forget();
      throw unavailable(error);
    }
  }

  /** Closes what is open; the next call opens anew. */
  forget(): void {
    const lost = this.#db;
    this.#db = null;
    if (lost !== null) closeWhenOpen(lost);
  }

  #open(): Promise<Database> {
    if (this.#db !== null) return this.#db;
    const inTime: Promise<Database> = this.#inTime(this.#start(() => this.#drop(inTime)));
    this.#db = inTime;
    inTime.catch(() => this.#drop(inTime));
    return inTime;
  }

  /** Async, so that a browser that throws at once (private windows, no database at all) is a rejection, too. */
  async #start(terminated: () => void): Promise<Database> {
    return openDB<HistorySchema>(this.#name, upgrades.length, {
      async upgrade(db, from, _, tx) {
        for (const upgrade of upgrades.slice(from)) upgrade(db);
        if (from === 0) await tx.objectStore('meta').put(Date.now(), metaKeys.born);
      },
      // Another connection wants to upgrade or delete: it must not wait for us.
      blocking: () => this.forget(),
      terminated,
    });
  }

  #inTime(opening: Promise<Database>): Promise<Database> {
    return new Promise((resolve, reject) => {
      const cancel = this.#timer(() => {
        reject(new Blocked(`The database did not open within ${openWithin} ms`));
        closeWhenOpen(opening);
      }, openWithin);
      opening.then(resolve, reject).finally(cancel);
    });
  }

  /** Only if it is still the one in use: an old connection says goodbye late. */
  #drop(lost: Promise<Database>): void {
    if (this.#db === lost) this.#db = null;
  }
}

/** It waits for somebody, or for a disk that does not answer. */
class Blocked extends Error {}

function unavailable(cause: unknown): HistoryUnavailable {
  return new HistoryUnavailable(cause, cause instanceof Blocked ? 'blocked' : (troubles[nameOf(cause)] ?? 'other'));
}

const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : '');

/** What the database says, by the names of its errors. */
const troubles: Readonly<Record<string, HistoryTrouble>> = { VersionError: 'newer', QuotaExceededError: 'full' };

const closeWhenOpen = (opening: Promise<Database>): void =>
  void opening.then(
    (db) => db.close(),
    () => undefined,
  );
