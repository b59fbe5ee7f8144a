import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { button } from './by-hand';
import { liveHalfYear } from './half-year';
import { rows } from './history';
import { send } from './inside';
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
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    ({ browser, page } = await settledIn());
  });

  it.each(['ltr', 'rtl'])('begins with the newest weeks where a year does not fit, %s', async (dir) => {
    const narrow = await browser.context.newPage();
    await narrow.setViewportSize({ width: 420, height: 800 });
    await narrow.addInitScript(
      `addEventListener('DOMContentLoaded', () => { document.documentElement.dir = '${dir}'; })`,
    );
    await narrow.goto(`${browser.origin}/journal.html`);
    const today = narrow.getByRole('gridcell', { selected: true });
    const inView = async () => {
      const { x } = (await today.boundingBox()) ?? { x: -1 };
      return x > 0 && x < 400;
    };
    expect(await until('today is in view', inView)).toBe(true);
    // Wide enough for all of it, and narrow again, as when a phone is turned.
    await narrow.setViewportSize(large);
    const first = narrow.getByRole('gridcell').first();
    await until('all of the year is in view', async () => ((await first.boundingBox())?.x ?? -1) > 0);
    await narrow.setViewportSize({ width: 420, height: 800 });
    expect(await until('today is in view again', inView)).toBe(true);
    await narrow.close();
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

describe('in the journal', () => {
  let browser: Chromium;
  let page: Page;
  beforeAll(async () => {
    ({ browser, page } = await settledIn());
  });
  const newest = async () => {
    const all = await rows(browser, 'breaks');
    return all
      .filter((one) => 'moves' in one)
      .toSorted((a, b) => a.startedAt - b.startedAt)
      .at(-1);
  };
  const open = async () => {
    const first = page.getByRole('region', { name: 'Breaks, one by one' }).getByRole('group').first();
    if ((await first.getAttribute('open')) === null) await first.locator('summary').click();
    return first;
  };

  /** Takes the last change back, and waits until that is said: with it the button goes, which the next change has anew. */
  const undo = async () => {
    await button(page, 'Undo').click();
    await button(page, 'Undo').waitFor({ state: 'detached' });
  };

  it('a wrong record is put right, and Undo brings back what it was', async () => {
    const before = await newest();
    const first = await open();
    await button(first, 'Edit').click();
    await first.getByLabel('How it ended').selectOption('skipped');
    await button(first, 'Save').click();
    await until('it is put right', async () => (await newest())?.outcome === 'skipped');
    await undo();
    await until('it is as before', async () => (await newest())?.outcome === before?.outcome);
    expect((await newest())?.moves.map(({ seconds }) => seconds)).toEqual(before?.moves.map(({ seconds }) => seconds));
  });

  it('a record is deleted, and Undo brings it back', async () => {
    const before = await newest();
    const first = await open();
    await button(first, 'Delete').click();
    await until('it is gone', async () => (await newest())?.id !== before?.id);
    await undo();
    await until('it is back', async () => (await newest())?.id === before?.id);
    expect((await newest())?.moves).toHaveLength(before?.moves.length ?? -1);
  });

  it('a day is marked, and the picture of the year says so', async () => {
    const cell = page.getByRole('gridcell', { selected: true });
    const panel = page.getByRole('group', { name: 'Kind of day' });
    await button(panel, 'Holiday').click();
    await cell.and(page.getByLabel('holiday')).waitFor();
    await button(panel, 'Holiday').and(page.locator('[aria-pressed="true"]')).waitFor();
    await undo();
    await button(page, 'Today is a day off').waitFor();
    expect(await cell.getAttribute('aria-label')).not.toContain('holiday');
  });

  it('the knot log is turned on, takes a tap, and draws it beside the breaks', async () => {
    await button(page, 'Turn on the knot log').click();
    const lower = page.getByRole('group', { name: 'Lower back' });
    await lower.getByText('8', { exact: true }).click();
    await button(page, 'Take back: Lower back').waitFor();
    expect(await lower.getByRole('radio', { name: '8' }).isChecked()).toBe(true);
    expect(await page.getByText('show no cause').count()).toBe(1);
  });

  it('what is done elsewhere shows by itself', async () => {
    const list = page.getByRole('region', { name: 'Breaks, one by one' });
    const one = await newest();
    await send(browser, 'deleteRecord', { id: one?.id ?? '' });
    const time = list.locator(`time[datetime="${new Date(one?.startedAt ?? 0).toISOString()}"]`);
    await until('it is gone from the list', async () => (await time.count()) === 0);
    expect(await list.getByRole('group').count()).toBe(40);
  });

  it('some weeks are set on paper', async () => {
    await button(page, 'Print for a therapist').click();
    await page.getByRole('table', { name: 'Moves' }).waitFor();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.byteLength).toBeGreaterThan(10_000);
    await button(page, 'Back to the journal').click();
    await page.getByRole('grid').waitFor();
  });
});
