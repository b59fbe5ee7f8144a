import { browser } from './api';

/**
 * Firefox alone has this call. Asked by `differences.ts` only.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo
 */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
