import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';

/** Stored by any version, and by hands we do not know: a value is `unknown` until it is parsed. */
export interface HistorySchema extends DBSchema {
  breaks: { key: string; value: unknown; indexes: { byDay: string } };
  days: { key: string; value: unknown };
  meta: { key: string; value: unknown };
  checkins: { key: string; value: unknown; indexes: { byDay: string } };
  moves: { key: string; value: unknown };
  laid: { key: string; value: unknown };
  staged: { key: [string, number]; value: unknown };
}

export type Database = IDBPDatabase<HistorySchema>;
type Store = StoreNames<HistorySchema>;
export type Upgrade = (db: Database) => void;
/** A transaction over the stores that the work needs. */
export type Reading = IDBPTransaction<HistorySchema, Store[]>;
export type Writing = IDBPTransaction<HistorySchema, Store[], 'readwrite'>;

/** What a record touches, written together or not at all. */
export const recordStores: ('breaks' | 'days' | 'meta')[] = ['breaks', 'days', 'meta'];

/** What people change in their history touches besides. */
export const changedStores: ('breaks' | 'days' | 'meta' | 'checkins' | 'laid')[] = [
  ...recordStores,
  'checkins',
  'laid',
];

/** What an import touches besides. */
export const takingStores: ('breaks' | 'days' | 'meta' | 'checkins' | 'moves' | 'staged')[] = [
  ...recordStores,
  'checkins',
  'moves',
  'staged',
];

/** Rows of `meta`. */
export const metaKeys = {
  /** When the database was made: another one has another. */
  born: 'born',
  ledger: 'ledger',
  /** How many records could not be read when the ledger was last rebuilt. */
  damaged: 'damaged',
  streak: 'streak',
  calendar: 'calendar',
  marks: 'marks',
  programme: 'programme',
} as const;
