import { browser } from './api';
import { isFirefox } from './engine';

/*
 * Firefox arms the idle observer anew whenever the background is put to sleep. While nobody is there it fires at once
 * and wakes the background again, without end (seen in Firefox 153: once per background timeout). Taking the listener
 * off does not help, for what was there at the start of the background is remembered. So in Firefox it is added only
 * after the first wait, which serves while the background lives and wakes it never; the clock plans looks instead.
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-idle.js
 */

let told: () => void = () => undefined;
const listener = (): void => told();

/** At the start of the worker, before any wait. */
export function listenForPresence(work: () => void): void {
  told = work;
  if (!isFirefox()) browser.idle.onStateChanged.addListener(listener);
}

/** Later: listens or not. Doing it twice changes nothing. */
export function keepListening(on: boolean): void {
  const listens = browser.idle.onStateChanged.hasListener(listener);
  if (on && !listens) browser.idle.onStateChanged.addListener(listener);
  if (!on && listens) browser.idle.onStateChanged.removeListener(listener);
}
