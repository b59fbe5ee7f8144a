import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { pass } from './by-hand';
import { rows } from './history';
import { stored } from './inside';
import { barriers } from './support/axe';
import { openChromium, type Chromium } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

/** Somebody with a new browser profile and no mouse. */
describe('the welcome, by keyboard alone', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium(builds().store);
    page = await browser.page('welcome.html');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('heading', { name: 'Welcome to Unknot' }).waitFor();
  });

  it('opens by itself and goes on to the question of what to work around', async () => {
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Anything we should work around?' }).waitFor();
    await tabTo(page, 'Painful knee');
    await page.keyboard.press('Space');
    await page.getByText(/\d+ of \d+ moves suit you/).waitFor();
    expect(await until('it is saved', async () => (await stored(browser, 'settings')).workAround.find(Boolean))).toBe(
      'knee-pain',
    );
  });

  it('shows another day for another rhythm', async () => {
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Find your rhythm' }).waitFor();
    await page.getByRole('img', { name: /Breaks at 9:45/ }).waitFor();
    await tabTo(page, '45\u00a0min');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('img', { name: /Breaks at 10:00/ }).waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();
    // The word may still be that of the answer before.
    const isSaved = async () => (await stored(browser, 'settings')).reminders.interval === 3_600_000;
    expect(await until('it is saved', isSaved)).toBe(true);
  });

  it('leads through a first stretch that is in the history afterwards, and counts', async () => {
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Elbows-in, palms-out stretch' }).waitFor();
    await pass(page, 0);
    await tabTo(page, 'Start');
    await page.keyboard.press('Enter');
    await page.getByRole('progressbar').waitFor();
    await pass(page, 26);
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'That was your first' }).waitFor();
    await page.getByText('1-day streak').waitFor();
    const records = await until('the record is there', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 ? found : null;
    });
    expect(records).toMatchObject([
      { trigger: 'quick', outcome: 'done', moves: [{ move: 'elbows-in-palms-out', completed: true }] },
    ]);
    expect(records[0]?.moves[0]?.seconds).toBeGreaterThanOrEqual(20);
  });

  it('ends with the first break in sight, and a reload loses nothing', async () => {
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You are set' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'You are set' }).waitFor();
    await page.goBack();
    await page.goBack();
    await page.getByRole('radio', { name: '60 min', exact: true }).waitFor();
    expect(await page.getByRole('radio', { name: '60 min', exact: true }).isChecked()).toBe(true);
    await page.goForward();
    await page.goForward();
    await page.getByRole('heading', { name: 'You are set' }).waitFor();
    const closed = page.waitForEvent('close');
    await tabTo(page, 'Done');
    // The page goes in the middle of the key that closes it.
    await page.keyboard.press('Enter').catch(() => null);
    await closed;
  });
});

describe('each step', () => {
  const steps = ['idea', 'around', 'rhythm', 'stretch', 'ready'];
  let page: Page;
  let origin: string;
  beforeAll(async () => {
    const browser = await openChromium(builds().store);
    page = await browser.page('welcome.html');
    origin = browser.origin;
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  const at = async (step: string) => {
    await page.goto(`${origin}/welcome.html#${step}`);
    await page.locator(`nav [href="#${step}"][aria-current=step]`).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it.each(steps)('"%s" has no barriers that a machine can find, in light and dark', async (step) => {
    await at(step);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page)).toEqual([]);
    }
  });

  it.each(steps)('"%s" fits a narrow window in both directions', async (step) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await until('the window is narrow', async () => (await page.evaluate<number>('innerWidth')) === 320);
    await at(step);
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate(`document.documentElement.dir = '${direction}'`);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    }
  });
});

/** Goes on with Tab until what has this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = `(() => {
    const at = document.activeElement;
    const named = at?.getAttribute('aria-labelledby');
    return (named ? document.getElementById(named) : (at?.labels?.[0] ?? at))?.textContent ?? '';
  })()`;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(focused)) === name) return;
  }
  throw new Error(`"${name}" cannot be reached with Tab`);
}
