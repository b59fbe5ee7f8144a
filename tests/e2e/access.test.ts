import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { button, doBreak, pass, start } from './by-hand';
import { liveHalfYear } from './half-year';
import { rows } from './history';
import { send, stored } from './inside';
import { makeDue, openSettled } from './settled';
import { barriers } from './support/axe';
import type { Chromium } from './support/chromium';
import { until } from './support/until';

/** Each page in each state: how to get there, from a browser that has just been installed. */
const scenes = {
  'popup, at first': (browser: Chromium) => painted(browser.open('popup.html')),
  'popup, due': async (browser: Chromium) => {
    await makeDue(browser);
    const page = await painted(browser.open('popup.html'));
    await button(page, 'Snooze').waitFor();
    return page;
  },
  'popup, paused': async (browser: Chromium) => {
    await send(browser, 'pause', { length: '1h' });
    const page = await painted(browser.open('popup.html'));
    await button(page, 'Resume').waitFor();
    return page;
  },
  'popup, on a quick stretch': async (browser: Chromium) => {
    const page = await painted(browser.open('popup.html'));
    await button(page, 'Quick stretch').click();
    await button(page, 'Done').waitFor();
    return page;
  },
  'break, offered': async (browser: Chromium) => offered(browser),
  'break, running': async (browser: Chromium) => {
    const page = await offered(browser);
    await start(page);
    await pass(page, 9);
    return page;
  },
  'break, over': async (browser: Chromium) => {
    const page = await offered(browser);
    await doBreak(page);
    await page.getByText('1-day streak').waitFor();
    return page;
  },
  options: async (browser: Chromium) => {
    const page = await painted(browser.open('options.html'));
    for (const name of ['Reminders', 'Moves', 'Working hours', 'Work-arounds', 'About']) {
      await page.getByRole('heading', { name, exact: true }).waitFor();
    }
    // The cards come once the words of the moves are there.
    await page.getByRole('switch').nth(20).waitFor();
    return page;
  },
  'journal, at first': (browser: Chromium) => painted(browser.open('journal.html')),
  'journal, after half a year': async (browser: Chromium) => {
    await liveHalfYear(browser);
    await send(browser, 'changeSettings', { patch: { knot: { on: true } } });
    const page = await painted(browser.open('journal.html'));
    await page.getByText('show no cause').waitFor();
    await page.locator('[role="img"] svg').nth(4).waitFor();
    return page;
  },
  'journal, to be printed': async (browser: Chromium) => {
    await liveHalfYear(browser);
    const page = await painted(browser.open('journal.html'));
    await button(page, 'Print for a therapist').click();
    await page.getByRole('table', { name: 'Moves' }).waitFor();
    return page;
  },
  welcome: (browser: Chromium) => painted(browser.page('welcome.html')),
} as const;

/** As narrow as a phone, or a wide window at 400 %. */
const narrow = { width: 320, height: 640 };

describe.each(Object.entries(scenes))('%s', (_, arrive) => {
  let page: Page;
  beforeAll(async () => {
    page = await arrive(await openSettled());
  });

  it.each(['light', 'dark'] as const)('has no barriers that a machine can find, in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await barriers(page)).toEqual([]);
  });

  it.each(['ltr', 'rtl'])('fits a narrow window, %s', async (direction) => {
    await page.setViewportSize(narrow);
    await until('the window is narrow', async () => (await page.evaluate<number>('innerWidth')) === narrow.width);
    await page.evaluate(`document.documentElement.dir = '${direction}'`);
    expect(await tooWide(page)).toEqual([]);
  });
});

describe('a break by keyboard alone', () => {
  it('is started, paused, gone on with, and left for the next move', async () => {
    const page = await offered(await openSettled());
    await page.clock.install();
    await page.clock.fastForward(1500);
    const focused = () => page.evaluate<string>('document.activeElement.innerText');
    // The switch of the sound comes first.
    await until('Start has the focus', async () => {
      await page.keyboard.press('Tab');
      return (await focused()).startsWith('Start');
    });
    await page.keyboard.press('Enter');
    await page.getByText('Move 1 of').waitFor();
    await page.keyboard.press(' ');
    await button(page, 'Resume').waitFor();
    await page.keyboard.press(' ');
    await button(page, 'Pause').waitFor();
    await page.keyboard.press('n');
    await page.getByText('Move 2 of').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Done');
  });

  it('is put off with S', async () => {
    const browser = await openSettled();
    await makeDue(browser);
    await typed(await offered(browser), 's');
    const { outbox } = await until('it is put off', async () => {
      const schedule = await stored(browser, 'schedule');
      return schedule.snoozed?.count === 1 && schedule;
    });
    // A record would be in one of both.
    expect(outbox).toEqual([]);
    expect(await rows(browser, 'breaks')).toEqual([]);
  });

  it('is skipped with Esc, and nothing is asked', async () => {
    const browser = await openSettled();
    await typed(await offered(browser), 'Escape');
    const [record] = await until('it is over', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 ? found : null;
    });
    expect(record).toMatchObject({ outcome: 'skipped', moves: [] });
  });
});

async function painted(opening: Promise<Page>): Promise<Page> {
  const page = await opening;
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function offered(browser: Chromium): Promise<Page> {
  await send(browser, 'takeBreak', {});
  const page = await browser.page('break.html');
  await button(page, 'Start').waitFor();
  return page;
}

/** A key that closes the page. For a second after it opens, keys that were meant for another window do nothing. */
async function typed(page: Page, key: string): Promise<void> {
  await page.clock.install();
  await page.clock.fastForward(1500);
  const closed = page.waitForEvent('close');
  await page.keyboard.press(key).catch(() => null);
  await closed;
}

/** What reaches beyond the sides of the window; empty if nothing has to be scrolled to. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.querySelectorAll('body *')].filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -0.5 || right > clientWidth + 0.5;
    });
    return [scrollWidth + ' > ' + clientWidth, ...out.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
  })()`);
