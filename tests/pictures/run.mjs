import { findFakeClock } from '../rig/browsers.mjs';
import { main, tool } from '../rig/run.mjs';

/*
 * Pictures of the real pages for the stores: `npm run listing` in English, into assets/store/pictures; `npm run listing -- de ar` in
 * other languages, into .cache/pictures/store. Drawn with Inter where it is installed. `npm run pictures` shows the tightest pages in
 * each language, in .cache/pictures/languages, and fails where words do not fit.
 */

/** When the pictures are taken: a Thursday afternoon, so that there is a week to look back on. */
const moment = '2026-10-15T14:20:00Z';

const [which = 'listing', ...languages] = process.argv.slice(2);

await main(() => {
  const clock = findFakeClock();
  if (clock === null) console.log('Without libfaketime the pictures are dated today.');
  return tool(
    'vitest/vitest.mjs',
    ['run', '--config', 'tests/pictures/vitest.config.ts', `tests/pictures/${which}.pic.ts`],
    { UNKNOT_LANGUAGES: languages.join(), TZ: 'UTC', ...(clock === null ? {} : standing(clock)) },
  );
});

/**
 * The same day for this run, the browser included. Only the time of day: without its own monotonic time Chromium hangs.
 * @param {string} library
 */
function standing(library) {
  const seconds = Math.round((Date.parse(moment) - Date.now()) / 1000);
  return {
    LD_PRELOAD: library,
    FAKETIME: `${seconds < 0 ? '' : '+'}${seconds}`,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
    FAKETIME_FORCE_MONOTONIC_FIX: '0',
  };
}
