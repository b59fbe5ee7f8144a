import { findFirefox, findXvfb } from './browsers.mjs';
import { packageCommands, runAll } from './packages.mjs';

/**
 * What some tests need besides the browser: a Firefox, and a screen where there is no display. Without them those tests
 * are named as not run; nothing else depends on them.
 */
export async function getExtras() {
  const noScreen = process.platform === 'linux' && !findXvfb();
  const apt = [...(findFirefox() ? [] : ['firefox-esr']), ...(noScreen ? ['xvfb'] : [])];
  if (apt.length > 0) await runAll(packageCommands({ apt }), `Not found: ${apt.join(', ')}`);
  console.log(`Firefox: ${findFirefox() ?? 'none, so its tests are not run'}`);
}
