import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromiumPlaces, desktopPlaces, fakeClockPlaces, firefoxPlaces, isSnap, xvfbPlaces } from './places.mjs';
import { output, Stop } from './run.mjs';

/** `minimum_chrome_version` of the manifest. */
export const oldestVersion = 148;

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {string} name such as "Chromium 156.0.8078.79"
 * @property {number} version
 * @property {boolean} branded Chrome and Edge do not take `--load-extension`; they are told over the debugging pipe
 */

const { env, platform } = process;

/**
 * The browser to use; `null` when none is installed. One that is named by `UNKNOT_BROWSER` must do.
 * @returns {Promise<Browser | null>}
 */
export async function findBrowser() {
  const named = env['UNKNOT_BROWSER'];
  if (named) {
    const browser = look(named);
    if (!browser) throw new Stop(`UNKNOT_BROWSER is ${named}, which is not a browser that starts here.`);
    return recent(browser);
  }
  const places = [...chromiumPlaces(), await ofPlaywright()];
  const found = places
    .filter((path) => existsSync(path) && !isSnap(path))
    .map(look)
    .filter((browser) => browser !== null);
  return found.find(({ version }) => version >= oldestVersion) ?? (found[0] ? recent(found[0]) : null);
}

/**
 * @param {Browser} browser
 * @returns {Browser}
 */
function recent(browser) {
  if (browser.version >= oldestVersion) return browser;
  throw new Stop(`${browser.name} (${browser.path}) is too old: Unknot needs version ${oldestVersion} or newer.`);
}

/** Path of a Firefox, or `null`. `UNKNOT_FIREFOX` names one. */
export const findFirefox = () =>
  [env['UNKNOT_FIREFOX'] ?? '', ...firefoxPlaces().filter((path) => existsSync(path) && !isSnap(path))].find(
    existsSync,
  ) ?? null;

/** Path of a screen for runs without a display, or `null`. */
export const findXvfb = () => xvfbPlaces().find(existsSync) ?? null;

/** Path of what can set the clock of one program alone, or `null`. */
export const findFakeClock = () => fakeClockPlaces().find(existsSync) ?? null;

/**
 * Paths of what a desktop needs besides the screen, by program; `null` for what is missing.
 * @returns {Record<string, string | null>}
 */
export const findDesktop = () =>
  Object.fromEntries(
    Object.entries(desktopPlaces()).map(([program, places]) => [program, places.find(existsSync) ?? null]),
  );

/** Where playwright keeps a browser of its own, if it could download one. */
async function ofPlaywright() {
  const { chromium } = await import('playwright-core');
  return chromium.executablePath();
}

/**
 * @param {string} path
 * @returns {Browser | null}
 */
function look(path) {
  if (!existsSync(path)) return null;
  const name = platform === 'win32' ? nameOnWindows(path) : output(path, ['--version']);
  const version = name?.match(/ (\d+)\./)?.[1];
  if (!name || !version) return null;
  return { path, name, version: Number(version), branded: !/chromium|for testing/i.test(name) };
}

/**
 * On Windows `--version` opens a window; the folder beside the program carries the number.
 * @param {string} path
 */
function nameOnWindows(path) {
  const version = readdirSync(dirname(path)).find((name) => /^\d+\.\d+\.\d+/.test(name));
  const brand = ['Edge', 'Google'].find((word) => path.includes(word)) ?? 'Chromium';
  return version ? `${brand} ${version}` : null;
}
