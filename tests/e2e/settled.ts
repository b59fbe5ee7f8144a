import { always, put, send, stored, wake, type Inside } from './inside';
import { openChromium, type Chromium, type Opening } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

/** A Chromium with the store build in which the first start is over, on any day of the week. */
export async function openSettled(opening: Opening = {}): Promise<Chromium> {
  const browser = await openChromium(builds().store, opening);
  await browser.page('welcome.html');
  await send(browser, 'changeSettings', { patch: { hours: always } });
  await until('the history is there', async () => (await stored(browser, 'glance')).summary);
  return browser;
}

/** Lets the clock stand at a tension, as if the time for it had been sat since the browser start. */
export async function sit(browser: Inside & { killWorker?(): Promise<void> }, tension: number): Promise<void> {
  await browser.killWorker?.();
  const schedule = await stored(browser, 'schedule');
  await put(browser, { schedule: { ...schedule, tension, asOf: Date.now(), quietUntil: null } });
  await wake(browser);
}

/** Makes a break due. It waits for a pause in input, which never comes in a browser without a screen. */
export async function makeDue(browser: Chromium): Promise<void> {
  await sit(browser, 1);
  await until('a break is due', async () => (await stored(browser, 'schedule')).phase.kind === 'due');
}
