import type { Browser, Runtime, Tabs, Windows } from 'webextension-polyfill';

/**
 * The extension API, and the only place that names it. Both browsers have it natively in the versions we support
 * (Chromium from 148 on, with answers of listeners as promises), so that of the polyfill only its types are left.
 */
export const browser = (globalThis as typeof globalThis & { readonly browser: Browser }).browser;

export type { Runtime, Tabs, Windows };
