import { describe, expect, it } from 'vitest';
import { doByCommand } from './by-command';
import { deleteHistory, holdOldVersion } from './database';
import { rows } from './history';
import { followsThePlan, stored, wake } from './inside';
import { openSettled } from './settled';
import type { Chromium } from './support/chromium';
import { canMount, SmallDisk } from './support/small-disk';
import { until } from './support/until';

/* Whatever becomes of the database or the disk: people read what happened, and the clock goes on. */

describe('a history that is deleted while it is open', () => {
  it('is told of once; a new one begins, and the clock goes on', async () => {
    const browser = await openSettled();
    await doByCommand(browser);
    await until('it counts', async () => (await stored(browser, 'glance')).summary?.total === 1);
    await browser.inPage(deleteHistory);
    const id = await doByCommand(browser);
    await until('the new one is there', async () => (await rows(browser, 'breaks'))[0]?.id === id);
    await until('the alarm follows the plan', () => followsThePlan(browser));
    expect(await stored(browser, 'glance')).toMatchObject({ history: 'ok', summary: { total: 1 } });

    const popup = await browser.open('popup.html');
    await popup.getByText('Your history was deleted outside of Unknot, and a new one has begun.').waitFor();
    await popup.getByRole('button', { name: 'Got it' }).click();
    await popup.getByText('was deleted outside').waitFor({ state: 'detached' });
  });
});

describe('an upgrade that another page blocks', () => {
  it('is told of after five seconds, and done once the page is gone', async () => {
    const browser = await openSettled();
    await browser.killWorker();
    const holder = await browser.open('manifest.json');
    await holder.evaluate(holdOldVersion);
    const id = await doByCommand(browser);
    await until('it is noticed', async () => (await stored(browser, 'glance')).history === 'unavailable');
    await until('the alarm follows the plan', () => followsThePlan(browser));

    const popup = await browser.open('popup.html');
    const told = popup.getByText('Another page of Unknot keeps your history busy.');
    await told.waitFor();
    await holder.close();
    await popup.getByRole('button', { name: 'Retry' }).click();
    await told.waitFor({ state: 'detached' });
    expect(await rows(browser, 'breaks')).toMatchObject([{ id, outcome: 'done' }]);
    // Before that, it was copied.
    expect(await databases(browser)).toContain('unknot-backup');
  });

  it('is blocked by no page of ours: they give way', async () => {
    const browser = await openSettled();
    const options = await browser.open('options.html#week');
    await browser.inPage(deleteHistory);
    await doByCommand(browser);
    expect((await stored(browser, 'glance')).history).toBe('ok');
    expect(options.isClosed()).toBe(false);
  });
});

describe.skipIf(!canMount)('a disk that is full', () => {
  it('is told of at the icon and in the popup, and with room again nothing is lost', async () => {
    const disk = new SmallDisk(120);
    const browser = await openSettled({ profile: disk.newFolder('profile') });
    await doByCommand(browser);
    disk.fill();
    const badge = () => browser.inWorker((api) => api.action.getBadgeText({}));
    await until('it is noticed', async () => {
      await wake(browser).catch(() => undefined);
      return (await badge()) === '!';
    });
    const popup = await browser.open('popup.html');
    await popup.getByText('Nothing can be saved: the disk seems to be full.').waitFor();
    const before = await stored(browser, 'schedule');
    disk.empty();
    await wake(browser);
    await until('the icon says nothing any more', async () => (await badge()) === '');
    await popup.getByText('Nothing can be saved').waitFor({ state: 'detached' });
    expect((await stored(browser, 'schedule')).v).toBe(before.v);
    await until('the alarm follows the plan', () => followsThePlan(browser));
    const id = await doByCommand(browser);
    await until('it is written', async () => (await rows(browser, 'breaks')).some((row) => row.id === id));
    expect(await rows(browser, 'breaks')).toHaveLength(2);
  });
});

const databases = (browser: Chromium) =>
  browser.inPage(async () => (await indexedDB.databases()).map(({ name }) => name));
