import type { Upgrade } from '../schema';

/** Version 1. Never edited: what comes later is an upgrade of its own. */
export const to1: Upgrade = (db) => {
  db.createObjectStore('breaks', { keyPath: 'id' }).createIndex('byDay', 'day');
  db.createObjectStore('days', { keyPath: 'day' });
  db.createObjectStore('meta');
  db.createObjectStore('checkins', { keyPath: 'id' }).createIndex('byDay', 'day');
  db.createObjectStore('moves', { keyPath: 'id' });
};
