// First of all: what the domain reckons with is missing in older versions of Node.
import '../support/temporal';
import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { earlier, days, instant } from '#src/domain/time';
import { record } from '../support/records';
import { button, doBreak } from './by-hand';
import { rows } from './history';
import { followsThePlan, send, stored } from './inside';
import { openSettled } from './settled';
import { openFirefox } from './support/firefox';
import { newFolder } from './support/folder';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

/*
 * A hundred thousand breaks are taken over in half a minute, in one transaction, and no other transaction begins before
 * it has ended. Here somebody else writes for as long as we say, and the import waits behind: for everybody else it is the
 * same.
 */

const past = [3, 2, 1].map((ago) => record({ startedAt: earlier(instant(Date.now()), days(ago)) }));

function pastAsFile(): string {
  const file = `${newFolder('import')}/history.json`;
  writeFileSync(file, JSON.stringify({ format: 'unknot', version: 1, breaks: past }));
  return file;
}

it('a break is offered, done and kept while an import takes long, and counts when it has ended', async () => {
  const browser = await openSettled();
  const page = await browser.open('options.html#data');
  await page.locator('#data input[type=file]').setInputFiles(pastAsFile());
  await page.getByRole('heading', { name: 'What this file brings' }).waitFor();

  await browser.inPage(writeForLong);
  await page.getByRole('button', { name: 'Import now' }).click();
  const taking = page.getByRole('progressbar', { name: /^Taking it in/ });
  await taking.waitFor();

  await send(browser, 'takeBreak', {});
  const window = await browser.page('break.html');
  await button(window, 'Start').waitFor();
  await doBreak(window);
  await window.getByText('Saving what you did').waitFor();
  const { outbox, phase, wake } = await stored(browser, 'schedule');
  expect(outbox).toMatchObject([{ kind: 'record', record: { outcome: 'done' } }]);
  expect(phase).toEqual({ kind: 'building' });
  expect(wake).toBeGreaterThan(Date.now());
  await until('the alarm follows the plan', () => followsThePlan(browser));
  expect(await taking.isVisible()).toBe(true);

  await browser.inPage(enough);
  await page.getByText(/^Taken in\. Breaks: 3\./).waitFor();
  await window.getByText('Nicely unknotted.').waitFor();
  const kept = await until('all four are there', async () => {
    const found = await rows(browser, 'breaks');
    return found.length === 4 ? found : null;
  });
  expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(past.map(({ id }) => id)));
  await until('nothing waits any more', async () => (await stored(browser, 'schedule')).outbox.length === 0);
  expect((await stored(browser, 'glance')).summary?.total).toBe(4);
});

describe.skipIf(firefoxProgram() === null)('in Firefox', () => {
  it('an import that takes long is not begun again and again', async () => {
    const backgroundIdle = 8000;
    const firefox = await openFirefox({ backgroundIdle });
    await firefox.page('welcome.html');
    const page = await firefox.open('options.html#data');
    await page.reads(/Days with a break|No break yet/);
    await page.choose('#data input[type=file]', pastAsFile());
    await page.reads(/What this file brings/);

    await firefox.inPage(writeForLong);
    const starts = await firefox.insides.countStarts();
    await page.press('Import now');
    await page.reads(/Taking it in/);
    await firefox.inPage((_, ms) => new Promise<void>((resolve) => void setTimeout(resolve, ms)), 2.3 * backgroundIdle);
    expect([await firefox.insides.background(), await starts()]).toEqual(['running', 0]);
    await firefox.inPage(enough);
    await page.reads(/Taken in\. Breaks: 3\./);
    expect(await rows(firefox, 'breaks')).toHaveLength(3);
  });
});

/** Travels as text: writes to everything there is, until it is told to stop. */
async function writeForLong(): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  Object.assign(globalThis, { writesForLong: true });
  const meta = db.transaction([...db.objectStoreNames], 'readwrite').objectStore('meta');
  const goOn = () => {
    if (Reflect.get(globalThis, 'writesForLong') === true) {
      meta.get('born').addEventListener('success', goOn);
    } else db.close();
  };
  goOn();
}

const enough = (): void => void Object.assign(globalThis, { writesForLong: false });
