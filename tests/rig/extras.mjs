import { findDesktop, findFakeClock, findFirefox, findXvfb } from './browsers.mjs';
import { downloadFirefox } from './download-firefox.mjs';
import { browsersAreSnaps, packageCommands, runAll } from './packages.mjs';

/** Debian's package of each program of the desktop; the others are named like it. */
const packages = /** @type {Record<string, string>} */ ({ xprop: 'x11-utils' });

/**
 * What some tests need besides the browser: a Firefox, and, where there is no display, a screen and a desktop on it
 * (windows, sound, keys), and a clock that can be set. Without them those tests are named as not run; nothing else depends on them.
 */
export async function getExtras() {
  const apt = process.platform === 'linux' ? missing() : [];
  if (apt.length > 0) await runAll(packageCommands({ apt }), `Not found: ${apt.join(', ')}`);
  if (findFirefox() === null) await getFirefox();
  console.log(`Firefox: ${findFirefox() ?? 'none, so its tests are not run'}`);
  const still = process.platform === 'linux' ? missing() : ['a desktop, which only Linux has'];
  console.log(
    `Desktop: ${still.length === 0 ? 'all there' : `tests on it are not run, for want of ${still.join(', ')}`}`,
  );
}

/** Debian has the package; Ubuntu has only a snap, which is of no use here, so there it is downloaded with what it needs. */
async function getFirefox() {
  if (!browsersAreSnaps() && (await runAll(packageCommands({ apt: ['firefox-esr'] }), 'No Firefox found'))) return;
  const apt = ['xz-utils', 'libgtk-3-0', 'libdbus-glib-1-2', 'libxt6', 'libpci3', 'libx11-xcb1', 'libxtst6'];
  if (process.platform === 'linux') await runAll(packageCommands({ apt }), 'Firefox may need');
  await downloadFirefox();
}

/** Packages of what is not there. */
function missing() {
  const programs = Object.entries(findDesktop()).filter(([, path]) => path === null);
  const clock = findFakeClock() ? [] : ['faketime'];
  return [...(findXvfb() ? [] : ['xvfb']), ...clock, ...programs.map(([program]) => packages[program] ?? program)];
}
