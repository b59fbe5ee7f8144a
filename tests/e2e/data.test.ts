// First of all: what the domain reckons with is missing in older versions of Node.
import '../support/temporal';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parseRests } from '#src/domain/history/rest';
import { days, earlier, instant } from '#src/domain/time';
import { monday, record } from '../support/records';
import { restAt } from '../support/rests';
import { rows } from './history';
import { put, send, stored, wake } from './inside';
import { livePast } from './past';
import { openSettled } from './settled';
import { barriers } from './support/axe';
import type { Chromium } from './support/chromium';
import { newFolder } from './support/folder';
import { picture } from './support/picture';
import { until } from './support/until';

async function openData(browser: Chromium): Promise<Page> {
  const page = await browser.open('options.html#data');
  await page.getByText('Days with a break').waitFor();
  return page;
}

/** What the journal is made of. */
async function journal(browser: Chromium) {
  const meta = await rows(browser, 'meta');
  return {
    breaks: await rows(browser, 'breaks'),
    days: await rows(browser, 'days'),
    rests: meta.filter((row) => parseRests(row).length > 0),
  };
}

/** Lets the worker write rests of ten minutes down, as after time away. */
async function haveRested(browser: Chromium, ...daysAgo: number[]): Promise<void> {
  await browser.killWorker();
  const outbox = daysAgo.map((ago) => {
    const rest = restAt(earlier(instant(Date.now()), days(ago)), `rest-${ago}`);
    return { kind: 'rest', id: rest.id, rest };
  });
  await put(browser, { schedule: { ...(await stored(browser, 'schedule')), outbox } });
  await wake(browser);
  await until('they are written down', async () => (await journal(browser)).rests.length === daysAgo.length);
}

async function exported(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  const path = `${newFolder('exported')}/${file.suggestedFilename()}`;
  await file.saveAs(path);
  return path;
}

const choose = (page: Page, file: string) => page.locator('#data input[type=file]').setInputFiles(file);

describe('the history as a file', () => {
  it('is exported, deleted, and imported again: the same journal; a wrong file changes nothing', async () => {
    const browser = await openSettled();
    await livePast(browser);
    await haveRested(browser, 1, 2);
    await send(browser, 'chooseStep', { step: 'strengthen' });
    const step = () => stored(browser, 'glance').then(({ summary }) => summary?.programme?.rung);
    await until('the step is chosen', async () => (await step()) === 2);
    const before = await journal(browser);
    expect(before.breaks.length).toBeGreaterThan(9);
    const page = await openData(browser);
    const json = await exported(page, 'Export as JSON');
    expect(json).toMatch(/\/unknot-\d{4}-\d{2}-\d{2}\.json$/);
    const csv = readFileSync(await exported(page, 'Export as CSV'), 'utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(before.breaks.length + 1);

    await page.getByRole('button', { name: 'Delete everything…' }).click();
    const sheet = page.getByRole('dialog');
    expect(await sheet.getByRole('button', { name: 'Delete for good' }).isDisabled()).toBe(true);
    await sheet.getByLabel('Type “delete” to go on').fill('delete');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'data-delete');
    await sheet.getByRole('button', { name: 'Delete for good' }).click();
    await page.getByText('No break yet.').waitFor();
    expect(await journal(browser)).toEqual({ breaks: [], days: [], rests: [] });

    const wrong = `${newFolder('wrong')}/wrong.json`;
    writeFileSync(wrong, readFileSync(json, 'utf8').replace(/"startedAt":\d+/, '"startedAt":"nine"'));
    await choose(page, wrong);
    const fault = page.getByText(/^breaks\[0\]\.startedAt: expected a number/);
    await fault.scrollIntoViewIfNeeded();
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'data-refused');
    expect(await journal(browser)).toEqual({ breaks: [], days: [], rests: [] });
    expect(await rows(browser, 'staged')).toEqual([]);

    await choose(page, json);
    const preview = page.getByRole('heading', { name: 'What this file brings' });
    await preview.waitFor();
    expect(await barriers(page)).toEqual([]);
    // A file is chosen from a panel in sight; here it is not clicked.
    await preview.evaluate((heading) => heading.scrollIntoView());
    await picture(page, 'data-preview');
    expect(await journal(browser)).toEqual({ breaks: [], days: [], rests: [] });
    await page.getByRole('button', { name: 'Import now' }).click();
    await page.getByText(/^Taken in\. Breaks: \d+\..* Natural rests: 2\.$/).waitFor();
    expect(await journal(browser)).toEqual(before);
    await until('the programme goes on where it was', async () => (await step()) === 2);

    await choose(page, json);
    await page.getByText('You have everything in this file already.').waitFor();
    expect(await page.getByRole('button', { name: 'Import now' }).isDisabled()).toBe(true);
  });

  it('can be left at any time while it is checked, and nothing of it stays', async () => {
    const browser = await openSettled();
    await livePast(browser);
    const before = await journal(browser);
    const long = `${newFolder('long')}/long.json`;
    const breaks = Array.from({ length: 40_000 }, (_, nth) =>
      JSON.stringify({ ...record({ startedAt: instant(monday + nth) }), id: `0199-${String(nth).padStart(8, '0')}` }),
    );
    writeFileSync(long, `{"format":"unknot","version":1,"breaks":[${breaks.join(',')}]}`);
    const page = await openData(browser);
    await choose(page, long);
    const bar = page.getByRole('progressbar', { name: 'Checking the file…' });
    await until('something is laid down', async () => Number(await bar.getAttribute('value')) > 0.1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Choose a file').last().waitFor();
    await until('it is taken away', async () => (await rows(browser, 'staged')).length === 0);
    expect(await journal(browser)).toEqual(before);
  });
});
