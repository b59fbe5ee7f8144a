/*
 * Apart from what reads them: a chunk that is loaded later, named anywhere in the worker, makes its one file larger.
 */

/** Items of `storage.local`. The worker writes them all; pages only read. */
export const keys = {
  schedule: 'schedule',
  settings: 'settings',
  glance: 'glance',
  notices: 'notices',
  why: 'why',
  /** When the own moves changed last; they themselves are in the database. */
  moves: 'moves',
  /** When people changed their history last, for pages that show it. */
  history: 'history',
} as const;

/** Items of `storage.session`: they live as long as the browser runs, and through the death of the worker. */
export const sessionKeys = {
  /** The browser has started, and the worker has noticed. */
  seen: 'session',
  /** Nothing can be saved, and people were told. */
  cannotSave: 'cannotSave',
} as const;
