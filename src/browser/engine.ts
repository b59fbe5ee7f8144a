import { browser } from './api';

/** Firefox alone has this call, and it is left out elsewhere. */
export const isFirefox = (): boolean => 'getBrowserInfo' in browser.runtime;
