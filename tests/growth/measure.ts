import type { Envelope } from '#src/app/messages';
import type { Chromium } from '../e2e/support/chromium';

/** Milliseconds from the start of a page to its first paint with something on it; the worker is dead before. */
export async function firstPaint(browser: Chromium, path: string): Promise<number> {
  await browser.killWorker();
  const page = await browser.open(path);
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          const [entry] = performance.getEntriesByName('first-contentful-paint');
          if (entry === undefined) requestAnimationFrame(look);
          else resolve(entry.startTime);
        };
        look();
      }),
  );
  await page.close();
  return paint;
}

/** Milliseconds from the start of the journal until the year is drawn. */
export async function journalDrawn(browser: Chromium): Promise<number> {
  await browser.killWorker();
  const page = await browser.open('journal.html');
  const drawn = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('[role=grid]') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => resolve(performance.now()));
        };
        look();
      }),
  );
  await page.close();
  return drawn;
}

/** Milliseconds from the end of a quick stretch until its record lies in the history. */
export const recorded = (browser: Chromium): Promise<number> =>
  browser.inPage(async (api) => {
    const send = async (command: string, ask: object) => {
      const reply = await api.runtime.sendMessage<unknown, Envelope<{ readonly id: string }>>({ command, ask });
      if (!reply.ok) throw new Error(reply.error);
      return reply.value;
    };
    const { id: breakId } = await send('quickStretch', {});
    await send('finishMove', { breakId, index: 0, seconds: 30, sets: 1, sides: 1, completed: true, felt: null });
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('unknot');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error));
    });
    const has = () =>
      new Promise<boolean>((resolve) => {
        const asked = db.transaction('breaks').objectStore('breaks').count(breakId);
        asked.addEventListener('success', () => resolve(asked.result > 0));
      });
    const start = performance.now();
    await send('finishBreak', { breakId });
    while (!(await has()));
    const spent = performance.now() - start;
    db.close();
    return spent;
  });
