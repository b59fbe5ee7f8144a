import { describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { send, stored, wake } from '../inside';
import type { Chromium } from '../support/chromium';
import { placeOf } from '../support/hands';
import { builds, hasDesktop } from '../support/provided';
import { inTime, until } from '../support/until';
import { breakOpens, lookAt, patiently, sitUntilDue, takeASeat } from './desktop/seat';

const reminders = { interval: minutes(5), patience: minutes(0) };

describe.skipIf(!hasDesktop())('the window of a break', patiently, () => {
  it('comes on the screen in its own size, in front', async () => {
    const seat = await takeASeat(builds().slower, { reminders });
    await sitUntilDue(seat, 10);
    const page = await breakOpens(seat);
    const title = await page.title();
    await until('it has the focus', async () => (await seat.hands.activeWindow()) === title);
    // The window manager gives it its place and its size.
    await expect.poll(() => page.evaluate(onScreen)).toEqual({ inside: true, width: 560, height: 760 });
  });

  it('opens on a screen that is smaller than it, too', async () => {
    const seat = await takeASeat(builds().slower, { reminders, size: '500x400x24' });
    await send(seat.browser, 'takeBreak', {});
    const page = await seat.browser.page('break.html');
    await page.getByRole('button', { name: /^Start/ }).waitFor();
    expect((await stored(seat.browser, 'schedule')).phase).toMatchObject({ kind: 'onBreak', surface: 'window' });
    await until('it is seen', () => page.evaluate(() => document.visibilityState === 'visible'));
  });
});

describe.skipIf(!hasDesktop())('five quick clicks on "Take a break"', patiently, () => {
  it('open one window from the popup at the toolbar', async () => {
    const { browser, hands } = await takeASeat(builds().store);
    // A popup may still be on its way to its place, or lose the focus to the desktop: then people click again.
    await until(
      'the clicks arrive',
      async () => {
        const popup = await browser.popup();
        await until('the button is there', () => popup.evaluate<boolean>(mark));
        const { x, y } = await placeOf((asked) => popup.evaluate(asked), '[data-here]');
        await hands.click(x, y, { times: 5 });
        return until('a break is asked for', () => isOnBreak(browser), { timeout: 5000 }).catch(() => false);
      },
      { timeout: 3 * inTime },
    );
    expect(await breaksOpen(browser)).toBe(1);
  });

  it('open one window from the popup in a tab', async () => {
    const seat = await takeASeat(builds().store);
    const { browser, hands } = seat;
    const page = await browser.open('popup.html');
    await until('the button is there', () => page.evaluate<boolean>(mark));
    await lookAt(page, seat);
    const { x, y } = await placeOf((asked) => page.evaluate(asked), '[data-here]');
    await hands.click(x, y, { times: 5 });
    expect(await breaksOpen(browser)).toBe(1);
  });
});

/** Finds the button by its name, for a page that playwright does not reach. */
const mark = `(() => {
  const found = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith('Take a break'));
  found?.setAttribute('data-here', '');
  return found !== undefined;
})()`;

const isOnBreak = async (browser: Chromium) => (await stored(browser, 'schedule')).phase.kind === 'onBreak';

/** How many break pages there are. Whatever the other clicks asked for is answered before an ask that comes after them. */
async function breaksOpen(browser: Chromium): Promise<number> {
  const page = await browser.page('break.html');
  await wake(browser);
  await page.getByRole('button', { name: /^Start/ }).waitFor();
  const tabs = await browser.inPage((api) => api.tabs.query({ url: api.runtime.getURL('break.html*') }));
  return tabs.length;
}

function onScreen() {
  const { screenX: x, screenY: y, outerWidth: width, outerHeight: height, screen } = window;
  return { inside: x >= 0 && y >= 0 && x + width <= screen.width && y + height <= screen.height, width, height };
}
