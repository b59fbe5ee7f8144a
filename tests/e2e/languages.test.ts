import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { send } from './inside';
import { languages, sayIn, type Say } from '../support/say';
import { livePast } from './past';
import { makeDue, openSettled, sit } from './settled';
import type { Chromium } from './support/chromium';
import { overflows } from './support/overflow';
import { until } from './support/until';

/** Its tightest pages, each as tight as it comes: the popup has its width, the break its window, the options a phone's. */
const tight: Record<string, (browser: Chromium, say: Say) => Promise<Page>> = {
  popup: async (browser) => {
    await sit(browser, 0.5);
    return shown(browser.open('popup.html'), 360);
  },
  'popup, due': async (browser) => {
    await makeDue(browser);
    return shown(browser.open('popup.html'), 360);
  },
  'break, offered': async (browser) => {
    await send(browser, 'takeBreak', {});
    return shown(browser.page('break.html'), 560);
  },
  'break, running': async (browser, say) => {
    const page = await browser.page('break.html');
    await page.getByRole('button', { name: say('break_start') }).click();
    await page.getByRole('button', { name: say('break_done') }).waitFor();
    return page;
  },
  options: (browser) => shown(browser.open('options.html'), 420),
};

describe('in every language', () => {
  it.each(languages)('%s: the words fit where they are', async (language) => {
    const browser = await openSettled({ language });
    await livePast(browser);
    const faults: string[] = [];
    for (const [name, arrive] of Object.entries(tight)) {
      const page = await arrive(browser, sayIn(language));
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      if (name === 'options') await page.getByRole('switch').nth(20).waitFor();
      faults.push(...(await overflows(page)).map((fault) => `${name}: ${fault}`));
      if (!name.startsWith('break')) await page.close();
    }
    expect(faults).toEqual([]);
  });
});

async function shown(opening: Promise<Page>, width: number): Promise<Page> {
  const page = await opening;
  await page.setViewportSize({ width, height: 760 });
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await until('it is painted', () => page.getByRole('button').first().isVisible());
  return page;
}
