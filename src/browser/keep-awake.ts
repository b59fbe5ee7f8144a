import { browser } from './api';

/** Well within the half minute after which either browser ends a worker of which it has heard nothing. */
const every = 5000;

/**
 * Lets long work come to its end: whatever a worker asks of the browser puts its own end off. That somebody waits for its
 * answer does so once in Firefox, and what was not done by then would be begun again, without end. See "parentapicall" in
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-backgroundPage.js
 */
export async function keepAwake<Value>(work: Promise<Value>): Promise<Value> {
  const ask = () => void browser.runtime.getPlatformInfo();
  ask();
  const asking = setInterval(ask, every);
  return work.finally(() => clearInterval(asking));
}
