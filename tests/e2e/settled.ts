import type { ScheduleState } from '#src/domain/schedule/state';
import { instant } from '#src/domain/time';
import { always, put, send, stored, wake, type Inside } from './inside';
import { openChromium, type Chromium, type Opening } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

/** A Chromium with the store build in which the first start is over, on any day of the week. */
export async function openSettled(opening: Opening = {}): Promise<Chromium> {
  const browser = await openChromium(builds().store, opening);
  await browser.page('welcome.html');
  await send(browser, 'changeSettings', { patch: { hours: always } });
  await until('the history is there', async () => {
    const { history, summary } = await stored(browser, 'glance');
    // On a busy machine it may not open in the few seconds that it is given; people would press Retry.
    if (history !== 'ok') await send(browser, 'retryHistory', {});
    return summary;
  });
  return browser;
}

/** A browser whose worker may be killed: in Firefox the background ends by itself, whenever nothing happens. */
type Killable = Inside & Partial<Pick<Chromium, 'killWorker' | 'workerAlive'>>;

/**
 * Changes the state while no worker has it in hand. An alarm may ring in the very moment, and start one that writes back
 * what it has read: then it is done once more.
 */
export async function changeSchedule(
  browser: Killable,
  change: (schedule: ScheduleState) => ScheduleState,
): Promise<void> {
  await until('nobody came in between', async () => {
    await browser.killWorker?.();
    await put(browser, { schedule: change(await stored(browser, 'schedule')) });
    return !(await browser.workerAlive?.());
  });
  await wake(browser);
}

/** Lets the clock stand at a tension, as if the time for it had been sat since the browser start. */
export const sit = (browser: Killable, tension: number): Promise<void> =>
  changeSchedule(browser, (schedule) => ({ ...schedule, tension, asOf: instant(Date.now()), quietUntil: null }));

/** Makes a break due. It waits for a pause in input, which never comes in a browser without a screen. */
export async function makeDue(browser: Chromium): Promise<void> {
  await sit(browser, 1);
  await until('a break is due', async () => (await stored(browser, 'schedule')).phase.kind === 'due');
}
