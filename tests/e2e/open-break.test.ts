import { beforeAll, describe, expect, it } from 'vitest';
import { click, letPass, openPopup, textOf } from './by-hand';
import { rows } from './history';
import { always, send, stored, type Inside } from './inside';
import { openSettled } from './settled';
import type { Chromium } from './support/chromium';
import { openFirefox, type Firefox } from './support/firefox';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

/* A worker ends when nothing happens. What a break that is left alone does to it, and what closing it does. */

describe('an open break in Chromium', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await openSettled();
  });

  it('does not start the worker while nobody does anything, and is skipped when it is closed then', async () => {
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await page.getByRole('button', { name: 'Start' }).waitFor();
    await browser.killWorker();
    await page.evaluate(nothingHappens);
    expect(await browser.workerAlive()).toBe(false);

    await page.close();
    await until('the record is there', () => hasRecords(browser, 1));
    expect(await rows(browser, 'breaks')).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('is noticed to be gone with its popup, also by a worker that came back to hear a report', async () => {
    const popup = await openPopup(browser);
    await click(popup, 'Quick stretch');
    await until('it runs', async () => (await textOf(popup)).includes('Get ready'));
    await browser.killWorker();
    await letPass(popup, 7);
    await until('it has reported', () => hasReported(browser));
    await browser.context.newPage();
    await until('the record is there', () => hasRecords(browser, 2));
    expect((await rows(browser, 'breaks'))[1]).toMatchObject({ trigger: 'quick', outcome: 'partial' });
  });
});

describe.skipIf(firefoxProgram() === null)('an open break in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ backgroundIdle: 500 });
    await (await firefox.page('welcome.html')).close();
    await send(firefox, 'changeSettings', { patch: { hours: always } });
  });
  const ended = () => until('the background has ended', async () => (await firefox.insides.background()) === 'stopped');

  it('does not start the background while nobody does anything, and is skipped when it is closed then', async () => {
    await send(firefox, 'takeBreak', {});
    const page = await firefox.page('break.html');
    await page.reads(/Start/);
    await ended();
    const starts = await firefox.insides.countStarts();
    await page.run(nothingHappens);
    expect(await starts()).toBe(0);

    await page.close();
    await until('the record is there', () => hasRecords(firefox, 1));
    expect(await rows(firefox, 'breaks')).toMatchObject([{ outcome: 'skipped' }]);
  });

  it('is noticed to be gone with its popup, also by a background that came back to hear a report', async () => {
    const popup = await firefox.popup();
    await popup.press('Quick stretch');
    await popup.reads(/Get ready/);
    await ended();
    await popup.letPass(7);
    await until('it has reported', () => hasReported(firefox));
    await popup.close();
    await until('the record is there', () => hasRecords(firefox, 2));
    expect((await rows(firefox, 'breaks'))[1]).toMatchObject({ trigger: 'quick', outcome: 'partial' });
  });
});

/** Runs in the page: four seconds in which a page that comes back to its worker by itself would have done so. */
const nothingHappens = () => new Promise<void>((resolve) => void setTimeout(resolve, 4000));

const hasRecords = async (inside: Inside, count: number) => (await rows(inside, 'breaks')).length === count;

async function hasReported(inside: Inside): Promise<boolean> {
  const { phase } = await stored(inside, 'schedule');
  return phase.kind === 'onBreak' && (phase.progress[0]?.seconds ?? 0) >= 5;
}
