import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '../../../soak/chance';
import type { Chromium } from '../../support/chromium';
import { until, within } from '../../support/until';
import type { Witness } from './witness';

/** Ways in which a round ends; all but the first end the session, too: the worker sees a browser start. */
export type Death = 'worker' | 'kill' | 'restart' | 'disable';

/** Lets it die, perhaps in the middle of `work`, and live again. Gives the browser that runs then. */
export async function die(
  death: Death,
  browser: Chromium,
  witness: Witness,
  chance: Chance,
  work: (() => Promise<unknown>) | null,
): Promise<Chromium> {
  // What a dead browser was asked may never be answered.
  const busy = work && within(3000, 'an answer', work()).catch(() => null);
  // Anywhere within what is going on: no matter where, it must be safe.
  if (busy) await pause(chance.between(0, 120));
  switch (death) {
    case 'worker':
      await browser.killWorker();
      await busy;
      return browser;
    case 'kill':
      await browser.kill();
      witness.diedAt = Date.now();
      await busy;
      return watched(await switchedOn(await browser.relaunch()), witness);
    case 'restart':
      await browser.close();
      witness.diedAt = Date.now();
      await busy;
      return watched(await switchedOn(await browser.relaunch()), witness);
    case 'disable':
      await offAndOn(browser, witness, busy);
      return watched(browser, witness);
  }
}

async function watched(browser: Chromium, witness: Witness): Promise<Chromium> {
  // A browser that has just started may not know the extension yet.
  await until('its pages open', () => browser.inPage((api) => api.runtime.id), { every: 250 });
  await witness.watch(browser);
  return browser;
}

/** Chromium writes its preferences down seconds late: a kill soon after the switch may take it back. */
async function switchedOn(browser: Chromium): Promise<Chromium> {
  const extensions = await openExtensions(browser);
  if ((await extensions.state()) !== 'ENABLED') await extensions.turn(true);
  await extensions.page.close();
  return browser;
}

/** The switch on the page of extensions, and back. All pages of ours close. */
async function offAndOn(browser: Chromium, witness: Witness, busy: Promise<unknown> | null): Promise<void> {
  const extensions = await openExtensions(browser);
  await extensions.turn(false);
  witness.diedAt = Date.now();
  await busy;
  await witness.leave();
  await browser.leavePage();
  await until('its pages are gone', () => browser.pages('').length === 0);
  await extensions.turn(true);
  await extensions.page.close();
}

async function openExtensions(browser: Chromium) {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const info = `chrome.developerPrivate.getExtensionInfo('${browser.id}')`;
  const state = async () => (await page.evaluate<{ state: string }>(info)).state;
  const turn = async (on: boolean) => {
    await page.evaluate(`new Promise((done) => chrome.management.setEnabled('${browser.id}', ${on}, done))`);
    await until(`it is ${on ? 'on' : 'off'}`, async () => (await state()) === (on ? 'ENABLED' : 'DISABLED'));
  };
  return { page, state, turn };
}
