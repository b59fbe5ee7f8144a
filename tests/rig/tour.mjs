import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserArguments } from './arguments.mjs';
import { speakOnly, wordsIn } from './languages.mjs';
import { root, Stop } from './run.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').BrowserContext} BrowserContext */
/** @typedef {(key: string) => string} Words */

/** What takes a second on a quiet machine may take so long on one that is slow and busy. */
const slowly = 60_000;

/**
 * Goes through one break without a display, as a person would: welcome, the window that opens by itself, Start, Done
 * for each move, then the popup and the options. Leaves a light and a dark picture of each.
 * @param {import('./browsers.mjs').Browser} browser
 * @param {{ extension: string, pace: number, language: string | null, screenshots: string }} how
 */
export async function tour(browser, { extension, pace, language, screenshots }) {
  // Buttons are found by their names, so the language is known, whatever that of the machine is.
  const words = wordsIn(language ?? 'en');
  speakOnly(extension, language ?? 'en');
  rmSync(screenshots, { recursive: true, force: true });
  mkdirSync(screenshots, { recursive: true });
  const profile = mkdtempSync(join(root, '.cache/start/tour-'));
  const context = await open(browser, extension, profile);
  try {
    const take = photographer(screenshots);
    const welcome = await pageOf(context, 'welcome.html', slowly);
    await welcome.setViewportSize({ width: 1280, height: 860 });
    await welcome.getByRole('heading', { level: 1 }).waitFor();
    await take(welcome, 'welcome');
    // Any day may be a day off: today is not.
    await welcome.getByRole('link', { name: words('welcome_step_rhythm') }).click();
    for (const box of await welcome
      .getByRole('group', { name: words('welcome_days') })
      .getByRole('checkbox')
      .all())
      await box.check();
    const origin = welcome.url().slice(0, welcome.url().indexOf('/welcome.html'));
    console.log(`Waiting for the break to open by itself, ${Math.round(breakBy(pace) / 1000)} s at most.`);
    await goThrough(await pageOf(context, 'break.html', breakBy(pace)), take, words);
    for (const name of ['popup', 'options']) {
      const page = await context.newPage();
      await page.setViewportSize(name === 'popup' ? { width: 400, height: 600 } : { width: 1280, height: 900 });
      await page.goto(`${origin}/${name}.html`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (name === 'popup') await page.getByText(words('popup_noStreak')).first().waitFor();
      await take(page, name);
      await page.close();
    }
    console.log(`\nA whole break was gone through. Its pictures are in ${relative(root, screenshots)}`);
    return 0;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/**
 * Sitting for 45 min and waiting 2 min for a good moment, at this pace, with room for a slow machine.
 * @param {number} pace
 */
const breakBy = (pace) => (48 * 60_000) / pace + slowly;

/**
 * @param {import('./browsers.mjs').Browser} browser
 * @param {string} extension
 * @param {string} profile
 */
async function open({ path, branded }, extension, profile) {
  const load = branded ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    viewport: null,
    timeout: slowly,
    ...(branded ? { ignoreDefaultArgs: ['--disable-extensions'] } : {}),
    args: [...browserArguments(), ...(branded ? ['--enable-unsafe-extension-debugging'] : []), ...load],
  });
  context.setDefaultTimeout(slowly);
  if (branded) {
    const session = await context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.loadUnpacked', { path: extension });
  }
  return context;
}

/**
 * @param {BrowserContext} context
 * @param {string} name
 * @param {number} timeout
 * @returns {Promise<Page>}
 */
async function pageOf(context, name, timeout) {
  // A page has no address yet when it comes to be: it is looked for.
  for (const end = performance.now() + timeout; performance.now() < end; await sleep(100)) {
    const page = context.pages().find((page) => page.url().includes(`/${name}`));
    if (page) return page;
  }
  throw new Stop(`${name} did not open within ${Math.round(timeout / 1000)} s.`);
}

/**
 * @param {Page} page
 * @param {(page: Page, name: string) => Promise<void>} take
 * @param {Words} words
 */
async function goThrough(page, take, words) {
  const [start, done, close] = [words('break_start'), words('break_done'), words('common_close')];
  const button = (/** @type {string} */ name) => page.getByRole('button', { name, exact: true });
  await button(start).waitFor();
  await take(page, 'break-offered');
  await button(start).click();
  await button(done).waitFor();
  // Past the getting ready: something is done, and the end has something to tell.
  await page.getByText(words('common_cueReady'), { exact: true }).first().waitFor({ state: 'hidden' });
  await take(page, 'break-running');
  // A break has two or three moves; the last "Done" leads to the end card.
  for (let move = 0; move < 5 && (await button(done).isVisible()); move += 1) {
    const before = await page.getByRole('heading').allTextContents();
    await button(done).click();
    await page.waitForFunction(
      (old) => [...document.querySelectorAll('h1, h2, h3')].map((h) => h.textContent).join() !== old,
      before.join(),
    );
  }
  await button(close).waitFor();
  await page.getByText(words('break_saving')).waitFor({ state: 'detached' });
  await take(page, 'break-end');
}

/** @param {string} folder */
function photographer(folder) {
  return async (/** @type {Page} */ page, /** @type {string} */ name) => {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const path = join(folder, `${name}-${colorScheme}.png`);
      await page.emulateMedia({ colorScheme });
      await page.waitForFunction(isDrawn);
      await page.screenshot({ path, animations: 'disabled' });
      console.log(relative(root, path));
    }
    await page.emulateMedia({ colorScheme: null });
  };
}

/** Whether the figures in sight are there: they are drawn after the first paint. Runs in the page. */
function isDrawn() {
  return [...document.querySelectorAll('svg[role=img]')].every(
    (svg) => svg.childElementCount > 0 || svg.getBoundingClientRect().top > innerHeight,
  );
}
