import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserArguments } from './arguments.mjs';
import { build } from './build.mjs';
import { findBrowser, findDesktop, findFakeClock, findFirefox, findXvfb } from './browsers.mjs';
import { root } from './run.mjs';

/** Of the `paced` build, the same as of `npm start`: 45 minutes of sitting pass in 45 seconds. */
const pace = 60;
/** Of the `slower` build: what is over in a moment at 60 times can be watched here. */
const slowerPace = 10;

/**
 * Before the first browser test: builds each variant once, finds the browsers, and hands both to the tests
 * (`inject`, typed in tests/e2e/support/provided.ts).
 * @param {{ provide: (key: any, value: any) => void }} project
 */
export async function setup({ provide }) {
  // Of this run alone, so that two at a time do not build into each other.
  const out = `e2e/builds-${process.pid}`;
  console.log('Before the browser tests: five builds, half a minute.');
  // One after the other: every build writes the files below .wxt, which the others read.
  const store = await build({ target: 'chrome', out: `${out}/store` });
  // A store build that is asked for a fast clock; it must not listen.
  const asked = await build({ target: 'chrome', out: `${out}/asked`, pace, mode: 'production' });
  const paced = await build({ target: 'chrome', out: `${out}/paced`, pace });
  const slower = await build({ target: 'chrome', out: `${out}/slower`, pace: slowerPace });
  const firefox = await build({ target: 'firefox', out: `${out}/store`, archive: true });
  const firefoxPaced = await build({ target: 'firefox', out: `${out}/paced`, pace });
  provide('builds', {
    store: store.folder,
    asked: asked.folder,
    paced: paced.folder,
    slower: slower.folder,
    firefox: firefox.folder,
    firefoxPaced: firefoxPaced.folder,
    firefoxArchive: firefox.archive,
  });
  provide('pace', pace);
  await provideFound(provide);
  return () => rmSync(join(root, '.cache', out), { recursive: true, force: true });
}

/**
 * Hands on what this machine has to test with.
 * @param {(key: any, value: any) => void} provide
 */
export async function provideFound(provide) {
  provide('chromium', await chromium());
  provide('firefox', findFirefox());
  provide('xvfb', findXvfb());
  provide('desktop', findDesktop());
  provide('fakeClock', findFakeClock());
}

/** Without a browser its tests fail one by one, each with the reason; those of the builds still run. */
async function chromium() {
  try {
    const browser = await findBrowser();
    return browser ? { ...browser, args: browserArguments() } : { missing: 'No browser found: run npm test once.' };
  } catch (error) {
    return { missing: String(error) };
  }
}
