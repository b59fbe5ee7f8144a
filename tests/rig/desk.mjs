import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { browserArguments } from './arguments.mjs';
import { debuggingPipe } from './pipe.mjs';
import { Stop } from './run.mjs';

/**
 * Opens the browser for a person, with Unknot in it, and stays until it is closed. The browser ends with this process.
 * @param {import('./browsers.mjs').Browser} browser
 * @param {{ extension: string, profile: string }} folders
 */
export async function openAtDesk(browser, { extension, profile }) {
  const args = [
    ...browserArguments(),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
  ];
  const child = spawn(browser.path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = new Promise((resolve) => child.on('close', resolve));
  const failed = new Promise((_, reject) => child.on('error', reject));
  const [, , , to, from] = child.stdio;
  const send = debuggingPipe(
    /** @type {import('node:stream').Writable} */ (to),
    /** @type {import('node:stream').Readable} */ (from),
  );
  const gone = closed.then(() => {
    throw new Stop('The browser closed before Unknot was loaded. Is another one open on the same profile?');
  });
  await Promise.race([showWelcome(send, extension), gone, failed]);
  gone.catch(() => {});
  await Promise.race([closed, failed]);
}

/**
 * Loads the extension. It shows its welcome page by itself only once in the life of a profile.
 * @param {ReturnType<typeof debuggingPipe>} send
 * @param {string} extension
 */
async function showWelcome(send, extension) {
  const { id } = await send('Extensions.loadUnpacked', { path: extension });
  const url = `chrome-extension://${id}/welcome.html`;
  for (let tries = 0; tries < 12; tries += 1) {
    const { targetInfos } = await send('Target.getTargets');
    if (targetInfos.some((/** @type {{ url: string }} */ target) => target.url.startsWith(url))) return;
    await sleep(250);
  }
  await send('Target.createTarget', { url });
}
