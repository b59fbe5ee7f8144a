import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { openAtDesk } from './desk.mjs';
import { isSpoken, languages, speakOnly } from './languages.mjs';
import { main, root, Stop } from './run.mjs';
import { getBrowser, setUp } from './set-up.mjs';

const usage = `npm start -- [--pace=60] [--language=de] [--fresh] [--headless]

  --pace=N        every span runs N times faster, so that a break comes within a minute (default 60; 1 is real time)
  --language=TAG  speaks this language (${languages().join(', ')}), not that of the browser
  --fresh         forgets the profile of earlier starts
  --headless      no window: goes through a whole break by itself and leaves pictures of it

Another browser: UNKNOT_BROWSER=/path/to/chromium npm start`;

await main(async () => {
  const { pace, language, fresh, headless, help } = options();
  if (help) {
    console.log(usage);
    return 0;
  }
  await setUp();
  const browser = await getBrowser();
  const { folder: extension } = await build({ target: 'chrome', out: 'start', pace });
  const profile = join(root, '.cache/start/profile');
  if (fresh) rmSync(profile, { recursive: true, force: true });
  if (language !== null) speakOnly(extension, language);
  if (headless || !hasDisplay()) {
    if (!headless) console.log('\nThere is no display.');
    console.log(`Unknot goes through a whole break by itself and leaves pictures. One is due in about ${due(pace)}.`);
    // Loaded only now: needs the dependencies.
    const { tour } = await import('./tour.mjs');
    return tour(browser, { extension, pace, language, screenshots: join(root, '.cache/start/screenshots') });
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
    language: { type: 'string' },
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
  const language = given['language'] === undefined ? null : String(given['language']);
  if (language !== null && !isSpoken(language)) throw new Stop(`Unknot does not speak "${language}".\n\n${usage}`);
  const is = (/** @type {string} */ name) => given[name] === true;
  return { pace, language, fresh: is('fresh'), headless: is('headless'), help: is('help') };
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {number} pace */
function due(pace) {
  const seconds = Math.round((45 * 60) / pace);
  return seconds < 120 ? `${seconds} seconds` : `${Math.round(seconds / 60)} minutes`;
}
