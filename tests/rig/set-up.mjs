import { existsSync, statSync } from 'node:fs';
import { npm, root, Stop, tool } from './run.mjs';

/** Makes a fresh clone ready to build: Node checked, dependencies as in the lock file. Safe to repeat. */
export async function setUp() {
  checkNode();
  await installDependencies();
}

/**
 * The browser to run Unknot in, installed first if there is none. Call it after `setUp`.
 * @returns {Promise<import('./browsers.mjs').Browser>}
 */
export async function getBrowser() {
  // Loaded only now: these need the dependencies.
  const { findBrowser, oldestVersion } = await import('./browsers.mjs');
  const { installBrowser } = await import('./install-browser.mjs');
  let browser = await findBrowser();
  if (!browser) {
    await installBrowser();
    browser = await findBrowser();
  }
  if (!browser) throw new Stop(`The installed browser was not found. Name one: UNKNOT_BROWSER=/path/to/chromium`);
  console.log(`Browser: ${browser.name} (${browser.path}); oldest that will do: ${oldestVersion}`);
  return browser;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Stop(`Node ${process.versions.node} is too old: Unknot is built with Node 20.19 or newer.`);
}

async function installDependencies() {
  if (newer('package-lock.json', 'node_modules/.package-lock.json')) {
    console.log('Installing what package-lock.json asks for. That takes a minute, and only the first time.');
    if ((await npm(['ci', '--no-audit', '--no-fund'])) !== 0) throw new Stop('npm ci failed; its reason is above.');
  }
  // No script of a package runs by itself (.npmrc), ours neither.
  if (!existsSync(`${root}.wxt/tsconfig.json`)) await tool('wxt/bin/wxt.mjs', ['prepare']);
}

/**
 * Whether a file was changed after another one, or the other one is missing.
 * @param {string} file
 * @param {string} other
 */
const newer = (file, other) =>
  !existsSync(root + other) || statSync(root + file).mtimeMs > statSync(root + other).mtimeMs;
