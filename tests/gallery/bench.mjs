import { chromium } from 'playwright-core';
import { findBrowser } from '../rig/browsers.mjs';
import { serveSheet } from './serve.mjs';

/*
 * What one frame of a moving figure costs in script, as a ratio to an empty frame loop in the same browser:
 * `npm run bench:figure`. Medians over a few seconds; one figure at a time.
 */

const moves = ['chin-tuck', 'doorway-chest-stretch', 'hip-hinge', 'stand-and-stroll', 'band-pull-apart'];
const frames = 240;

const found = await findBrowser();
if (!found) throw new Error('No browser to measure with.');
const server = await serveSheet();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/**
 * The median milliseconds of script in a frame: the callbacks of the page are timed, the empty loop's as well.
 * @param {string} query
 */
async function medianFrame(query) {
  const page = await browser.newPage({ viewport: { width: 700, height: 700 } });
  await page.addInitScript(() => {
    const ask = window.requestAnimationFrame.bind(window);
    /** @type {number[]} */
    const spent = [];
    Object.assign(window, { spent });
    window.requestAnimationFrame = (callback) =>
      ask((at) => {
        const start = performance.now();
        callback(at);
        spent.push(performance.now() - start);
      });
  });
  await page.goto(`${address}?${query}`);
  await page.waitForSelector('body[data-drawn]', { state: 'attached' });
  const median = await page.evaluate(async (count) => {
    const { spent } = /** @type {{ spent: number[] }} */ (/** @type {unknown} */ (window));
    if (document.querySelector('svg') === null) {
      const empty = () => void requestAnimationFrame(empty);
      empty();
    }
    // The first frames still warm the script up.
    const from = spent.length + 60;
    await new Promise((done) => {
      const look = setInterval(() => {
        if (spent.length < from + count) return;
        clearInterval(look);
        done(null);
      }, 50);
    });
    const sorted = spent.slice(from).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  }, frames);
  await page.close();
  return median;
}

/** Clocks of pages are coarse: an empty frame counts as no less than this. */
const coarse = 0.005;
const empty = Math.max(coarse, await medianFrame('only='));
console.log(`${found.name}; an empty frame: ${empty.toFixed(3)} ms`);
for (const move of moves) {
  const cost = await medianFrame(`only=${move}&moving&bare&size=600`);
  console.log(
    `${move.padEnd(24)} ${cost.toFixed(3)} ms  ${(cost / empty).toFixed(1)} x  ${((cost / 16.7) * 100).toFixed(1)} % of a frame`,
  );
}
await browser.close();
await server.close();
