import { noStanding, stand, type Standing } from '#src/domain/exchange/standing';
import type { RowPart } from '#src/domain/exchange/entries';
import type { CheckedFile } from '#src/domain/exchange/file-check';
import type { Day, Instant } from '#src/domain/time';
import { restsOf } from './rests';
import { standingRows, type StandingRow } from './standing-rows';
import type { Database } from './schema';
import { allOf, isOld, type Batch, type Head } from './staged';

/** A rest has no age: it is there, or it is not. */
type Row = { readonly id: string; readonly rev?: number; readonly day?: Day; readonly deleted?: boolean };

/** Lays down what a file brings, batch by batch. Nothing of it is history before the worker has taken it over. */
export class Staging {
  readonly #db: Database;
  readonly #key: string;
  readonly #now: Instant;
  #batches = 0;

  private constructor(db: Database, key: string, now: Instant) {
    this.#db = db;
    this.#key = key;
    this.#now = now;
  }

  /** Begins under a new key; what others have left there goes. */
  static async begin(db: Database, key: string, now: Instant): Promise<Staging> {
    const tx = db.transaction('staged', 'readwrite');
    await tx.store.clear();
    await tx.store.put({ key, nth: 0, at: now, state: 'open' } satisfies Head);
    await tx.done;
    return new Staging(db, key, now);
  }

  /** Lays rows down. How they stand to what is here, added to what was counted before. */
  async lay(part: RowPart, rows: readonly Row[], before: Standing = noStanding): Promise<Standing> {
    this.#batches += 1;
    await this.#db.put('staged', { key: this.#key, nth: this.#batches, part, rows: [...rows] } satisfies Batch);
    const here = await this.#here(part, rows);
    return stand(
      before,
      rows.map((row) => ({ rev: 0, ...row })),
      (id) => here.get(id) ?? null,
    );
  }

  async #here(part: RowPart, rows: readonly Row[]): Promise<ReadonlyMap<string, StandingRow>> {
    if (part === 'rests') {
      const days = new Set(rows.flatMap(({ day }) => day ?? []));
      const ids = await restsOf(this.#db.transaction(['meta']), days);
      return new Map([...ids].map((id) => [id, { rev: 0, deleted: false }]));
    }
    return standingRows(
      this.#db.transaction(part, 'readonly').store,
      rows.map(({ id }) => id),
    );
  }

  /** The end of the file was seen, and all of it is right. */
  async finish({ calendar, marks, programme }: Pick<CheckedFile, 'calendar' | 'marks' | 'programme'>): Promise<void> {
    const head = { key: this.#key, nth: 0, at: this.#now, state: 'ready', batches: this.#batches } as const;
    await this.#db.put('staged', { ...head, calendar: [...calendar], marks, programme } satisfies Head);
  }
}

export const discard = (db: Database, key: string): Promise<void> => db.delete('staged', allOf(key));

/** Takes away what nobody came for within a day. */
export async function forgetOldStaged(db: Database, now: Instant): Promise<void> {
  const tx = db.transaction('staged', 'readwrite');
  const keys = new Set((await tx.store.getAllKeys()).map(([key]) => key));
  for (const key of keys) if (isOld(await tx.store.get([key, 0]), now)) await tx.store.delete(allOf(key));
  await tx.done;
}
