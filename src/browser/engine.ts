import { browser } from './api';

/** Firefox alone has this call, and both polyfill and natives leave it out elsewhere. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
