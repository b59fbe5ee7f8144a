import { browser } from './api';

/**
 * Firefox alone has this call, and it is left out elsewhere.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/runtime/getBrowserInfo#browser_compatibility
 */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
