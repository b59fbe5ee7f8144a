import { openDB } from 'idb';
import type { ImportPreview, PageData, Watch } from '#src/app/page-data';
import type { AllowMoves, HistoryLog } from '#src/app/ports/history-log';
import type { FileRefusal } from '#src/domain/exchange/faults';
import { openPageData } from '#src/browser/exchange/page-data';
import { openHistory } from '#src/browser/history/open-history';
import { openShelf } from '#src/browser/history/shelf';
import { ok, type Result } from '#src/domain/result';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, later } from '#src/domain/time';
import { own } from '../../support/own-moves';
import { monday } from '../../support/records';

export const now = later(monday, days(80));

export const unwatched = (): Watch => ({ progress: () => undefined, signal: new AbortController().signal });

export const allowAll: AllowMoves = () => null;

/** One device: its database, and what a page and the worker do with it. */
export interface Place {
  readonly name: string;
  readonly history: HistoryLog;
  readonly data: PageData;
  /** The whole history as a file, read as text. */
  export(): Promise<string>;
  check(file: string | Blob): Promise<Result<ImportPreview, FileRefusal>>;
  take(key: string): ReturnType<HistoryLog['takeStaged']>;
  /** Checks and takes in what must be right. */
  import(file: string | Blob): ReturnType<HistoryLog['takeStaged']>;
  /** Everything in the database but the staging store. */
  everything(): Promise<Record<string, unknown>>;
  /** Reads and writes past our own code. */
  put(store: string, row: unknown, key?: string): Promise<void>;
  addMove(nth: number, picture: Blob | null): Promise<void>;
}

let places = 0;

export function newPlace(at = now): Place {
  const name = `place-${++places}`;
  const clockwork = { timer: () => () => undefined, now: () => at };
  const history = openHistory(name, clockwork);
  const data = openPageData(
    {
      settings: () => Promise.resolve(defaultSettings),
      moveNames: () => Promise.resolve((move) => move),
      bytes: () => Promise.resolve(null),
      // Nothing draws here: every picture passes as it is.
      redraw: (file) => Promise.resolve(file.size > 0 ? ok(file) : { ok: false, error: 'type' }),
    },
    name,
    clockwork,
  );
  const place: Place = {
    name,
    history,
    data,
    export: async () => (await data.json(unwatched())).file.text(),
    check: (file) => data.check(typeof file === 'string' ? new Blob([file]) : file, unwatched()),
    take: (key) => history.takeStaged(key, allowAll),
    async import(file) {
      const checked = await place.check(file);
      if (!checked.ok) throw new Error(JSON.stringify(checked.error));
      return place.take(checked.value.key);
    },
    async everything() {
      // Makes it where it is not there yet.
      await data.overview();
      const db = await openDB(name);
      const stores = [...db.objectStoreNames].filter((store) => store !== 'staged');
      const rows = await Promise.all(stores.map(async (store) => [store, await contents(db, store)] as const));
      db.close();
      return Object.fromEntries(rows);
    },
    async put(store, row, key) {
      await data.overview();
      const db = await openDB(name);
      await db.put(store, row, key);
      db.close();
    },
    async addMove(nth, picture) {
      const shelf = openShelf(name, clockwork);
      const move = own({ id: own().id.replace(/\d{3}$/, String(nth).padStart(3, '0')) }, picture !== null);
      const key = await shelf.lay([{ move, picture }]);
      await openHistory(name, clockwork).moves.change(key, (_, put) => ({ put, remove: [], answer: null }));
    },
  };
  return place;
}

async function contents(db: Awaited<ReturnType<typeof openDB>>, store: string) {
  const [keys, rows] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
  return Object.fromEntries(keys.map((key, index) => [JSON.stringify(key).replaceAll('"', ''), rows[index]]));
}
