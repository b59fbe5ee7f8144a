import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openAtDesk } from './desk.mjs';
import { main, root, Stop } from './run.mjs';
import { getBrowser, setUp } from './set-up.mjs';

const usage = `npm start -- [--pace=60] [--fresh] [--headless]

  --pace=N    every span runs N times faster, so that a break comes within a minute (default 60; 1 is real time)
  --fresh     forgets the profile of earlier starts
  --headless  no window: goes through a whole break by itself and leaves pictures of it`;

await main(async () => {
  const { pace, fresh, headless, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  await setUp();
  const browser = await getBrowser();
  const { folder: extension } = await build({ target: 'chrome', out: 'start', pace });
  const profile = join(root, '.cache/start/profile');
  if (fresh) rmSync(profile, { recursive: true, force: true });
  if (headless || !hasDisplay()) {
    // Loaded only now: needs the dependencies.
    const { tour } = await import('./tour.mjs');
    return tour(browser, { extension, pace, screenshots: join(root, '.cache/start/screenshots') });
  }
  console.log(`\nUnknot runs at ${pace} times the speed: a break is due in about ${due(pace)}.`);
  if ([0, 6].includes(new Date().getDay())) console.log('Today is a day off, though: tick it on the welcome page.');
  console.log('Its icon is behind the puzzle piece of the toolbar. Close the browser or press Ctrl-C to end.');
  await openAtDesk(browser, { extension, profile });
  return 0;
});

function options() {
  /** @type {import('node:util').ParseArgsConfig['options']} */
  const known = {
    pace: { type: 'string', default: '60' },
    fresh: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  };
  let given;
  try {
    given = parseArgs({ options: known }).values;
  } catch (error) {
    throw new Stop(`${String(error)}\n\n${usage}`);
  }
  const pace = Number(given['pace']);
  if (!(pace > 0 && pace <= 600)) throw new Stop(`--pace takes a number above 0, up to 600.\n\n${usage}`);
  return { pace, fresh: given['fresh'] === true, headless: given['headless'] === true, help: given['help'] === true };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {number} pace */
function due(pace) {
  const seconds = Math.round((45 * 60) / pace);
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
