import { setTimeout as pause } from 'node:timers/promises';
import type { Lone } from './lone';
import { inQuiet, quiet, workOf, type Sample } from './quiet';

export interface ColdPopup {
  /** From the start of the navigation until the last large piece of it was painted. */
  readonly useful: number;
  /** Milliseconds of work of the process in which it runs, from its birth. */
  readonly work: number;
}

/** By then it is painted, and has not ticked yet. */
const afterwards = 800;

/** Opens a popup when nothing of its extension is in memory, as people do after a pause. */
export const coldPopup = (browser: Lone): Promise<Sample<ColdPopup>> =>
  inQuiet(
    browser.pid,
    async () => {
      await browser.leave();
      await quiet(browser.pid);
    },
    async () => {
      const page = await browser.open('popup.html');
      await pause(afterwards);
      const work = browser.processes().reduce((sum, pid) => sum + workOf(pid), 0);
      // Only now somebody attaches to it: the browser has kept what it saw.
      return { useful: await browser.look(page, painted), work };
    },
  );

/** Text that comes late would be a later piece, so a first paint of a skeleton does not count. */
async function painted() {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    });
  });
  const paints = [...performance.getEntriesByName('first-contentful-paint'), ...entries];
  return Math.max(...paints.map(({ startTime }) => startTime));
}
