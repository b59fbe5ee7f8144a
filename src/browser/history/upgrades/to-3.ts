import type { Upgrade } from '../schema';

/** Version 3: what a file brings lies here, some rows at a time, until the worker takes all of it over at once. */
export const to3: Upgrade = (db) => {
  db.createObjectStore('staged', { keyPath: ['key', 'nth'] });
};
