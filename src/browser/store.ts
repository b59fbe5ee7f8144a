import type { Store, Stored } from '#src/app/ports/ports';
import { browser } from './api';
import { keys, sessionKeys } from './keys';

/** What every turn reads. The log of decisions is long, and only added to. */
const worker = [keys.schedule, keys.settings, keys.glance, keys.notices];

export const localStore: Store = {
  async read() {
    const items: Record<string, unknown> = await browser.storage.local.get(worker);
    return {
      schedule: items[keys.schedule],
      settings: items[keys.settings],
      glance: items[keys.glance],
      notices: items[keys.notices],
    } satisfies Stored;
  },
  async write(items) {
    await browser.storage.local.set({ ...items });
  },
  async newSession() {
    const items: Record<string, unknown> = await browser.storage.session.get(sessionKeys.seen);
    return items[sessionKeys.seen] !== true;
  },
  async sessionSeen() {
    await browser.storage.session.set({ [sessionKeys.seen]: true });
  },
};
