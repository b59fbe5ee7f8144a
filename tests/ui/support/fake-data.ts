import type { PageData } from '#src/app/page-data';

/** A history in which nothing is, but for what the test says. */
export const fakeData = (data: Partial<PageData> = {}): PageData => ({
  overview: () => Promise.resolve({ breaks: 0, checkins: 0, days: 0, span: null, bytes: null }),
  inDays: () => Promise.resolve({ breaks: 0, checkins: 0 }),
  json: () => Promise.resolve({ file: new Blob(), breaks: 0, damaged: 0 }),
  csv: () => Promise.resolve({ file: new Blob(), breaks: 0, damaged: 0 }),
  backup: () => Promise.resolve(null),
  backupFile: () => Promise.resolve({ file: new Blob(), breaks: 0, damaged: 0 }),
  check: () => Promise.reject(new Error('No file was expected')),
  discard: () => Promise.resolve(),
  ...data,
});
