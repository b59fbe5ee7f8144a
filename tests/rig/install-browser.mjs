import { browsersAreSnaps, packageCommands, runAll } from './packages.mjs';
import { Stop, tool } from './run.mjs';

/** Gets a Chromium the way the platform does, or stops with the line that says what to install. */
export async function installBrowser() {
  const commands = packageCommands({
    ...(browsersAreSnaps() ? {} : { apt: ['chromium'] }),
    dnf: ['chromium'],
    pacman: ['chromium'],
    brew: ['--cask', 'chromium'],
    winget: ['Google.Chrome'],
  });
  if (await runAll(commands, 'No browser found')) return;
  // The last resort: its download is not reachable from everywhere.
  console.log('Trying to download a Chromium for tests only.');
  const deps = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  if ((await tool('playwright-core/cli.js', ['install', '--no-shell', ...deps, 'chromium'])) === 0) return;
  const remedy =
    process.platform === 'linux'
      ? 'Install the package "chromium" (Debian: sudo apt-get install chromium; not a snap)'
      : 'Install Chromium, Google Chrome or Microsoft Edge';
  throw new Stop(`No browser to run Unknot in. ${remedy}, or name one: UNKNOT_BROWSER=/path/to/chromium`);
}
