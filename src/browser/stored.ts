import type { Glance } from '#src/app/glance';
import type { Followed } from '#src/app/page-ports';
import type { Decision } from '#src/domain/schedule/decisions';
import { isDecision } from '#src/app/parse-decision';
import type { Settings } from '#src/domain/settings/settings';
import { isGlance } from '#src/app/parse-glance';
import { browser } from './api';
import { keys, sessionKeys } from './keys';

/** Whether nothing can be saved just now, so that all the rest of storage is old. */
export const followCannotSave = (): Followed<boolean> =>
  follow(sessionKeys.cannotSave, (raw) => Promise.resolve(raw === true), 'session');

/** What the popup shows; `null` before the worker has written it for the first time. */
export const followGlance = (): Followed<Glance | null> =>
  follow(keys.glance, (raw) => Promise.resolve(isGlance(raw) ? raw : null));

/** The last decisions of the clock; what is not one is left out. */
export const followWhy = (): Followed<readonly Decision[]> =>
  follow(keys.why, (raw) => Promise.resolve(Array.isArray(raw) ? raw.filter(isDecision) : []));

/** The settings, with what is broken in them repaired in memory. The parser loads when it is needed first. */
export const followSettings = (): Followed<Settings> =>
  follow(keys.settings, async (raw) => {
    const { parseSettings } = await import('#src/domain/settings/parse-settings');
    return parseSettings(raw).settings;
  });

/** The history is followed by the time at which people last changed it; what is in it is read elsewhere. */
export const followHistory = (): Followed<null> => follow(keys.history, () => Promise.resolve(null));

/** The own moves are followed by the time of their last change; what they are is read elsewhere. */
export const followMoves = <Value>(read: () => Promise<Value>): Followed<Value> => follow(keys.moves, read);

function follow<Value>(
  key: string,
  parse: (raw: unknown) => Promise<Value>,
  from: 'local' | 'session' = 'local',
): Followed<Value> {
  return {
    async load() {
      const items: Record<string, unknown> = await browser.storage[from].get(key);
      return parse(items[key]);
    },
    watch(seen) {
      const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === from && change) void parse(change.newValue).then(seen);
      };
      browser.storage.onChanged.addListener(listen);
      return () => browser.storage.onChanged.removeListener(listen);
    },
  };
}
