import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { send, stored, put, wake } from '../e2e/inside';
import { sit } from '../e2e/settled';
import { until } from '../e2e/support/until';
import { overflows } from '../e2e/support/overflow';
import { root } from '../support/tree';
import { comeToRest } from './rest';
import { morning, named, offered, openStage, popup, run, type Stage } from './scenes';
import { askedLanguages } from '../support/say';

const cache = join(root, '.cache/pictures/languages');

describe.each(askedLanguages())('%s', (language) => {
  const folder = join(cache, language);
  const faults: string[] = [];

  async function take(page: Page, name: string, of: string | null = null, width?: number): Promise<void> {
    if (width !== undefined) await page.setViewportSize({ width, height: 900 });
    const place = of === null ? page : page.locator(of);
    await place.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
    // A part says nothing that the whole page does not.
    if ((of === null || of === '#reminders') && !/journal-.*-[2-9]/.test(name))
      faults.push(...(await overflows(page)).map((fault) => `${name}: ${fault}`));
  }
  async function asPopup(page: Page, name: string) {
    await page.setViewportSize({ width: 360, height: 100 });
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    await page.setViewportSize({ width: 360, height });
    await take(page, name);
  }

  it('is taken', async () => {
    mkdirSync(folder, { recursive: true });
    const stage = await openStage(language, 26);
    await popups(stage, asPopup);
    await breaks(stage, take);
    await welcome(stage, take);
    await options(stage, take);
    await journal(stage, take);
    writeFileSync(join(folder, 'overflow.txt'), [...new Set(faults)].join('\n'));
    expect.soft([...new Set(faults)]).toEqual([]);
  });
});

type Take = (page: Page, name: string, of?: string | null, width?: number) => Promise<void>;

async function popups(stage: Stage, take: Take) {
  const { browser, say } = stage;
  const page = await popup(stage, 0.48);
  await take(page, 'popup-building');
  await sit(browser, 1);
  await named(page, 'button', say('popup_snooze')).waitFor();
  await take(page, 'popup-due');
  await send(browser, 'meeting', { length: '1h' });
  await named(page, 'button', say('popup_meetingOver')).waitFor();
  await take(page, 'popup-meeting');
  await send(browser, 'meeting', { length: 'over' });
  await send(browser, 'pause', { length: 'tomorrow' });
  await named(page, 'button', say('popup_resume')).waitFor();
  await take(page, 'popup-paused');
  await send(browser, 'resume', {});
  await sit(browser, 0.2);
  await named(page, 'button', say('popup_pause')).first().click();
  await named(page, 'button', say('popup_pauseTomorrow')).waitFor();
  await take(page, 'popup-lengths');
  await page.close();
  const stretch = await popup(stage, 0.3);
  await named(stretch, 'button', say('popup_quick')).click();
  await named(stretch, 'button', say('break_done')).waitFor();
  await comeToRest(stretch);
  await take(stretch, 'popup-quick');
  await named(stretch, 'button', say('popup_stop')).click();
  await named(stretch, 'button', say('popup_quick')).waitFor();
  await stretch.close();
  await browser.killWorker();
  const glance = await stored(browser, 'glance');
  await put(browser, {
    glance: {
      ...glance,
      history: 'unavailable',
      historyText: say('history_noCopy'),
      notices: [{ id: 'a', text: say('notice_newer') }],
    },
  });
  const troubled = await browser.open('popup.html');
  await named(troubled, 'button', say('popup_quick')).waitFor();
  await take(troubled, 'popup-trouble');
  await troubled.close();
  await wake(browser);
}

async function breaks(stage: Stage, take: Take) {
  const { say } = stage;
  const page = await offered(stage);
  await page.setViewportSize({ width: 560, height: 760 });
  await take(page, 'break-offered');
  await run(stage, page, 0, 1);
  await take(page, 'break-ready');
  await page.clock.runFor(14_000);
  await take(page, 'break-work');
  await named(page, 'button', say('break_tooMuch')).click();
  await page.clock.runFor(500);
  await take(page, 'break-too-much');
  await page.setViewportSize({ width: 420, height: 760 });
  await take(page, 'break-narrow');
  await page.setViewportSize({ width: 560, height: 760 });
  const done = named(page, 'button', say('break_done'));
  for (let move = 0; move < 4 && (await done.isVisible()); move += 1) {
    await page.clock.runFor(30_000);
    await done.click();
    await page.clock.runFor(1000);
  }
  // Its clock stands still, and what comes by and by needs one.
  await until('the end is there', async () => {
    await page.clock.runFor(100);
    return page.getByText(say('map_table')).isVisible();
  });
  await page.clock.runFor(2000);
  await take(page, 'break-end');
  // The clock is that of all pages.
  await page.clock.resume();
  await page.close();
}

async function welcome({ browser }: Stage, take: Take) {
  const page = await browser.open('welcome.html');
  for (const step of ['idea', 'around', 'rhythm', 'stretch', 'ready']) {
    // From elsewhere, so that each step is a page of its own and not yet there when it is asked for.
    await page.goto('about:blank');
    await page.goto(`${browser.origin}/welcome.html#${step}`);
    await page.getByRole('heading').first().waitFor();
    await comeToRest(page);
    await take(page, `welcome-${step}`, null, 1280);
    await take(page, `welcome-${step}-420`, null, 420);
  }
  await page.close();
}

const sections = ['reminders', 'moves', 'own-moves', 'hours', 'workaround', 'data', 'why', 'about'];

async function options(stage: Stage, take: Take) {
  await keepCopy(stage);
  const page = await morning(stage);
  await page.getByRole('switch').nth(20).waitFor();
  for (const section of sections) await take(page, `options-${section}-420`, `#${section}`, 420);
  for (const section of sections) await take(page, `options-${section}`, `#${section}`, 1280);
  const { say } = stage;
  const sheet = page.getByRole('dialog');
  async function takeSheet(name: string, widths: readonly number[] = [420]) {
    await sheet.waitFor();
    await comeToRest(page);
    for (const width of widths) await take(page, width === 1280 ? `${name}-1280` : name, null, width);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
  }
  await page.setViewportSize({ width: 420, height: 900 });
  await named(page, 'button', say('options_steps')).first().click();
  await takeSheet('sheet-move');
  await named(page, 'button', say('own_add')).first().click();
  await takeSheet('sheet-own', [420, 1280]);
  await named(page, 'button', say('data_delete_all')).first().click();
  await takeSheet('sheet-delete');
  const dates = page.locator('#data input[type="date"]');
  await dates.nth(0).fill('2026-09-01');
  await dates.nth(1).fill('2026-09-14');
  await named(page, 'button', say('data_delete_days')).first().click();
  await takeSheet('sheet-delete-days');
  await page.close();
}

/** As if an upgrade had left its copy. */
const keepCopy = ({ browser }: Stage) =>
  browser.inPage(
    async (_, at) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('unknot-backup', 1);
        opening.addEventListener('upgradeneeded', () => {
          for (const store of ['about', 'rows']) opening.result.createObjectStore(store);
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      const counts = { breaks: 431, days: 118, checkins: 90, meta: 5 };
      db.transaction('about', 'readwrite').objectStore('about').put({ copy: 1, version: 2, at, counts }, 'about');
      db.close();
    },
    Date.now() - 3 * 86_400_000,
  );

async function journal({ browser }: Stage, take: Take) {
  await send(browser, 'changeSettings', { patch: { knot: { on: true } } });
  const page = await browser.open('journal.html');
  await page.locator('[role="img"] svg').nth(1).waitFor();
  for (const width of [1280, 420]) {
    await page.setViewportSize({ width, height: 900 });
    await comeToRest(page);
    for (const part of [0, 1, 2, 3]) {
      await page.evaluate((down) => scrollTo(0, down), part * 900);
      await comeToRest(page);
      await take(page, `journal-${width}-${part + 1}`);
    }
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.reload();
    await page.locator('[role="img"] svg').nth(1).waitFor();
    await take(page, `journal-${width}-still`);
    await page.emulateMedia({ reducedMotion: null });
  }
  await page.close();
}
