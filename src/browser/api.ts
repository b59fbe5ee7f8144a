import polyfilled, { type Runtime, type Tabs, type Windows } from 'webextension-polyfill';

/**
 * The extension API, and the only place that imports the polyfill: it is frozen upstream and passes through where
 * `browser` is native, so that leaving it one day is a change of this file.
 */
export const browser = polyfilled;

export type { Runtime, Tabs, Windows };
