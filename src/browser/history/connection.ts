import { HistoryUnavailable, type HistoryTrouble } from '#src/app/ports/history-log';
import { openCurrent } from './open-current';
import type { Database } from './schema';

/**
 * How long an open may take: one that is blocked by another connection would hang for ever, and all later ones. And how
 * long a break waits for an answer: a long import, taken over in one transaction, holds up everybody else.
 */
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

  /** The same, for what cannot wait. What takes longer is a `HistoryUnavailable`, too. */
  async runInTime<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
    return this.#inTime(this.run(work)).catch((error: unknown) => {
      throw error instanceof Blocked ? unavailable(error) : error;
    });
  }

  /** Closes what is open; the next call opens anew. */
  forget(): void {
    const lost = this.#db;
    this.#db = null;
    if (lost !== null) closeWhenOpen(lost);
  }

  #open(): Promise<Database> {
    if (this.#db !== null) return this.#db;
    const opening: Promise<Database> = this.#start(() => this.#drop(opening));
    this.#db = opening;
    opening.catch(() => this.#drop(opening));
    return opening;
  }

  /** Async, so that a browser that throws at once (private windows, no database at all) is a rejection, too. */
  async #start(terminated: () => void): Promise<Database> {
    // Another connection wants to upgrade or delete: it must not wait for us.
    const hooks = { blocking: () => this.forget(), terminated };
    return openCurrent(this.#name, hooks, (opening) => this.#inTime(opening, () => closeWhenOpen(opening)));
  }

  #inTime<Value>(awaited: Promise<Value>, late?: () => void): Promise<Value> {
    return new Promise((resolve, reject) => {
      const cancel = this.#timer(() => {
        reject(new Blocked(`The database did not answer within ${openWithin} ms`));
        late?.();
      }, openWithin);
      awaited.then(resolve, reject).finally(cancel);
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
const troubles: Readonly<Record<string, HistoryTrouble>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
  NoCopy: 'no-copy',
};

const closeWhenOpen = (opening: Promise<Database | null>): void =>
  void opening.then(
    (db) => db?.close(),
    () => undefined,
  );
