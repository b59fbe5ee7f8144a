import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { liveHalfYear } from './half-year';
import { openSettled } from './settled';
import type { Chromium } from './support/chromium';
import { until } from './support/until';

const large = { width: 1280, height: 900 };

/** A browser of somebody who has used Unknot for half a year. */
async function settledIn(): Promise<{ browser: Chromium; page: Page }> {
  const browser = await openSettled();
  await liveHalfYear(browser);
  const page = await browser.open('journal.html');
  await page.setViewportSize(large);
  await page.getByRole('grid').waitFor();
  return { browser, page };
}

describe('the journal after half a year', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await settledIn());
  });

  it('paints from the sums of days and a first page of the list', async () => {
    expect(await page.getByRole('gridcell').count()).toBe(53 * 7);
    expect(await page.getByRole('heading', { name: 'Breaks, one by one' }).count()).toBe(1);
    const list = page.getByRole('region', { name: 'Breaks, one by one' });
    await list.getByRole('group').nth(39).waitFor();
    expect(await list.getByRole('group').count()).toBe(40);
  });

  it('is gone through by keyboard, and Enter opens a day', async () => {
    const focused = () => page.evaluate<string>('document.activeElement.ariaLabel ?? ""');
    await page.getByRole('gridcell', { selected: true }).focus();
    const today = await focused();
    await page.keyboard.press('ArrowLeft');
    const weekAgo = await focused();
    expect(weekAgo).not.toBe(today);
    await page.keyboard.press('Enter');
    const name = weekAgo.split(':')[0] ?? '';
    await page.getByRole('region', { name }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe(weekAgo);
  });

  it('lists older breaks when asked', async () => {
    const list = page.getByRole('region', { name: 'Breaks, one by one' });
    const before = await list.getByRole('group').count();
    await list.getByRole('button', { name: 'Show older' }).click();
    const after = await until('older breaks are there', async () => {
      const count = await list.getByRole('group').count();
      return count > before ? count : null;
    });
    expect(after).toBe(before + 40);
  });
});
