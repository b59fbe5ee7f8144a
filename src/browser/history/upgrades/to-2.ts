import type { Upgrade } from '../schema';

/** Version 2: what pages lay down for the worker to take over, and moves that were removed a short while ago. */
export const to2: Upgrade = (db) => {
  db.createObjectStore('laid', { keyPath: 'key' });
};
