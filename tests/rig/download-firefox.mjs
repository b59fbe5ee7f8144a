import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { downloadedFirefox } from './places.mjs';

const systems = /** @type {Record<string, string>} */ ({ x64: 'linux64', arm64: 'linux64-aarch64' });

/** Where its maker gives out the newest Firefox ESR for Linux. */
const address = () =>
  `https://download.mozilla.org/?product=firefox-esr-latest-ssl&os=${systems[process.arch] ?? ''}&lang=en-US`;

/**
 * Gets Firefox from its maker into the cache of this project, for a Linux whose own package is a snap or missing: a snap
 * sees neither the profiles nor the builds of the tests. Tells whether it is there.
 */
export async function downloadFirefox(from = address()) {
  if (process.platform !== 'linux' || !(process.arch in systems)) return false;
  const folder = downloadedFirefox.folder;
  const half = `${folder}.part`;
  console.log(`No package of Firefox that tests can use; trying to download it: ${from}`);
  try {
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    const answer = await fetch(from, { signal: AbortSignal.timeout(10 * 60_000) });
    if (!answer.ok || answer.body === null) throw new Error(`the answer was ${answer.status}`);
    await unpack(answer.body, half);
    rmSync(folder, { recursive: true, force: true });
    renameSync(half, folder);
    return true;
  } catch (error) {
    console.log(`That did not work: ${String(error)}`);
    rmSync(half, { recursive: true, force: true });
    return false;
  }
}

/**
 * @param {ReadableStream<Uint8Array>} archive compressed by xz
 * @param {string} into
 */
async function unpack(archive, into) {
  const tar = spawn('tar', ['-xJ', '--strip-components=1', '-C', into], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = new Promise((resolve, reject) => {
    tar.on('error', reject);
    tar.on('close', (code) => (code === 0 ? resolve(null) : reject(new Error(`tar ended with ${code}`))));
  });
  await Promise.all([pipeline(archive, tar.stdin), ended]);
}
