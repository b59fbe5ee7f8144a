import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

/** One after the other, as in a browser; older versions of Node have none. */
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request<Value>(_: string, work: () => Promise<Value>): Promise<Value> {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  },
};
if (!('navigator' in globalThis)) Object.assign(globalThis, { navigator: {} });
if (!('locks' in navigator)) Object.assign(navigator, { locks });
