import type { Page } from 'playwright-core';
import type { Chromium } from './support/chromium';
import type { Popup } from './support/popup';
import { until } from './support/until';

/** A button by its first words: some have a hint behind their name. */
export const button = (page: Pick<Page, 'getByRole'>, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}\\b`) });

/** How many seconds a person spends on each move. The shortest of the catalogue takes 14. */
const secondsEach = 11;

/**
 * Lets time pass on a page; from then on it passes only when it is told to. A machine that is slow to press "Done" would else
 * find that the move is over.
 */
export async function pass(page: Page, seconds: number): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.setFixedTime(now + seconds * 1000);
  // A page looks at the clock a few times a second: now.
  await page.clock.runFor(300);
}

/** Starts an offered break, on which time passes only when it is told to. Tells how many moves it has. */
export async function start(page: Page): Promise<number> {
  await pass(page, 0);
  await button(page, 'Start').click();
  const place = await page.getByText(/^Move 1 of \d$/).textContent();
  return Number(place?.at(-1));
}

/** Spends time on the move at hand, then says that it is done. */
export async function doMove(page: Page): Promise<void> {
  await pass(page, secondsEach);
  await button(page, 'Done').click();
}

/** Does a whole offered break by clicking, up to the page that says what it added. */
export async function doBreak(page: Page): Promise<void> {
  const moves = await start(page);
  for (let move = 1; move <= moves; move += 1) {
    await page.getByText(`Move ${move} of ${moves}`).waitFor();
    await doMove(page);
  }
  await page.getByRole('heading', { name: 'That was your break' }).waitFor();
  await page.clock.setSystemTime(await page.evaluate(() => Date.now()));
}

/** Closes a break window by its own button. */
export async function close(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  // The page goes in the middle of the click that closes it.
  await button(page, 'Close')
    .click()
    .catch(() => null);
  await closed;
}

/**
 * Opens the real popup. It closes when anything else takes the focus, so the welcome page and the tab that looks into
 * storage have to be there before.
 */
export async function openPopup(browser: Chromium): Promise<Popup> {
  await browser.page('welcome.html');
  await browser.inPage(() => null);
  return browser.popup();
}

/** All that can be read in the popup. */
export const textOf = (popup: Popup): Promise<string> => popup.evaluate<string>('document.body.innerText');

/** Clicks a button of the popup as soon as it is there. */
export async function click(popup: Popup, name: string): Promise<void> {
  const named = `[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('${name}'))`;
  await until(`the popup has a button "${name}"`, () =>
    popup.evaluate<boolean>(`(() => { const found = ${named}; found?.click(); return found !== undefined; })()`),
  );
}

/** Lets time pass in the popup, whose clock playwright does not reach; from then on only when it is told to. */
export const letPass = (popup: Popup, seconds: number): Promise<unknown> =>
  popup.evaluate(`{ const then = Date.now() + ${seconds * 1000}; Date.now = () => then; }`);
