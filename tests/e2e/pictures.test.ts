import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, doMove, pass, start } from './by-hand';
import { liveHalfYear } from './half-year';
import { send } from './inside';
import { livePast } from './past';
import { makeDue, openSettled, sit } from './settled';
import { picture } from './support/picture';

const large = { width: 1280, height: 860 };
/** As the worker opens it. */
const ofBreak = { width: 560, height: 760 };

/** Pictures of the pages as they are after a few days; those of the README are among them. */
describe('what people see', () => {
  it('in the popup: a streak, the week in balance, the next break', async () => {
    const browser = await openSettled();
    await livePast(browser);
    // Almost a minute before it is 22.
    await sit(browser, 0.49);
    const popup = await browser.open('popup.html');
    await popup.getByText('4-day streak').waitFor();
    await popup.getByRole('timer').getByText('Next break in 23 min').waitFor();
    expect(Number(await popup.getByRole('meter').getAttribute('aria-valuenow'))).toBeGreaterThan(0);
    await asPopup(popup);
    await picture(popup, 'popup');

    await makeDue(browser);
    await button(popup, 'Snooze').waitFor();
    await asPopup(popup);
    await picture(popup, 'popup-due');
  });

  it('in the break window: the offer, a move, and what it added', async () => {
    const browser = await openSettled();
    await livePast(browser);
    await makeDue(browser);
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await page.setViewportSize(ofBreak);
    await button(page, 'Start').waitFor();
    await picture(page, 'break-offered');
    const moves = await start(page);
    await pass(page, 5);
    await picture(page, 'break-running');
    for (let move = 1; move <= moves; move += 1) {
      await page.getByText(`Move ${move} of`).waitFor();
      await pass(page, 2);
      await doMove(page);
    }
    await page.getByText('4-day streak').waitFor();
    // The body map comes in a chunk of its own.
    await page.getByText('The same as a table').waitFor();
    expect(await page.getByRole('meter').count()).toBe(1);
    await picture(page, 'break-end');
  });

  it('in the journal after half a year', async () => {
    const browser = await openSettled();
    await liveHalfYear(browser);
    const journal = await browser.open('journal.html');
    await journal.setViewportSize({ width: 1280, height: 1500 });
    await journal.locator('[role="img"] svg').nth(1).waitFor();
    expect(await journal.getByRole('gridcell').count()).toBe(53 * 7);
    await picture(journal, 'journal');
  });

  it('in the options and on the welcome page', async () => {
    const browser = await openSettled();
    const options = await browser.open('options.html#reminders');
    await options.setViewportSize(large);
    await options.getByRole('heading', { name: 'Reminders' }).waitFor();
    await picture(options, 'options-reminders');
    const card = options.getByRole('switch').nth(20);
    await card.waitFor();
    expect(await card.isChecked()).toBe(true);
    const firstCards = `[...document.querySelectorAll('h3')].find((one) => one.textContent === 'Front stretches')`;
    await options.evaluate(`${firstCards}.scrollIntoView()`);
    await options.getByRole('img', { name: ', drawn' }).first().waitFor();
    await picture(options, 'options-moves');

    const welcome = await browser.page('welcome.html');
    await welcome.setViewportSize(large);
    await picture(welcome, 'welcome');
  });
});

/** A window of just the size that a popup takes. */
async function asPopup(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 100 });
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ width: 360, height });
}
