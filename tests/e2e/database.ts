/* What others do to our database, as text that runs in a page. */

/** As a newer version would leave it. */
export function openAsNewer(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('unknot', 999);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
    opening.addEventListener('error', () => reject(opening.error));
  });
}

export function deleteHistory(): Promise<void> {
  return new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('unknot');
    deleting.addEventListener('success', () => resolve());
    deleting.addEventListener('error', () => reject(deleting.error));
  });
}

/** As a page would that neither listens nor closes. */
export async function holdOldVersion(): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('unknot');
    deleting.addEventListener('success', resolve);
    deleting.addEventListener('error', () => reject(deleting.error));
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('unknot', 1);
    opening.addEventListener('upgradeneeded', () => {
      const db = opening.result;
      db.createObjectStore('breaks', { keyPath: 'id' }).createIndex('byDay', 'day');
      db.createObjectStore('days', { keyPath: 'day' });
      db.createObjectStore('meta');
      db.createObjectStore('checkins', { keyPath: 'id' }).createIndex('byDay', 'day');
      db.createObjectStore('moves', { keyPath: 'id' });
    });
    opening.addEventListener('success', () => resolve());
    opening.addEventListener('error', () => reject(opening.error));
  });
}
