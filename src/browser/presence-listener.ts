import { browser } from './api';
import { tellsOfPresenceOnce } from './differences';

/*
 * Where the background would be woken again and again while nobody is there, taking the listener off does not help, for
 * what was there at the start of the background is remembered. So it is added only after the first wait, which serves
 * while the background lives and wakes it never; the clock plans looks instead.
 */

let told: () => void = () => undefined;
const listener = (): void => told();

/** At the start of the worker, before any wait. */
export function listenForPresence(work: () => void): void {
  told = work;
  if (tellsOfPresenceOnce()) browser.idle.onStateChanged.addListener(listener);
}

/** Later: listens or not. Doing it twice changes nothing. */
export function keepListening(on: boolean): void {
  const listens = browser.idle.onStateChanged.hasListener(listener);
  if (on && !listens) browser.idle.onStateChanged.addListener(listener);
  if (!on && listens) browser.idle.onStateChanged.removeListener(listener);
}
