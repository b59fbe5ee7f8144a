import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { build, name, version } from './build.mjs';
import { npm, root, Stop } from './run.mjs';
import { sources } from './sources.mjs';
import { filesOf, zip } from './zip.mjs';

/**
 * What the stores get, by name: the package of each browser, and the sources of both.
 * @returns {Promise<import('./zip.mjs').Files>}
 */
export async function packages() {
  const chromium = await build({ target: 'chrome', out: 'package' });
  const firefox = await build({ target: 'firefox', out: 'package' });
  return new Map([
    [nameOf('chromium'), zip(filesOf(chromium.folder))],
    [nameOf('firefox'), zip(filesOf(firefox.folder))],
    [nameOf('sources'), zip(filesOf(root, sources()))],
  ]);
}

/**
 * What somebody makes who has nothing but the source archive.
 * @param {import('./zip.mjs').Files} packed
 */
export async function rebuilt(packed) {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(bytesOf(packed, nameOf('sources'))))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    for (const args of [
      ['ci', '--prefer-offline'],
      ['run', 'package'],
    ]) {
      if ((await npm(args, folder)) !== 0) throw new Stop(`npm ${args.join(' ')} failed in the unpacked sources.`);
    }
    return new Map([...packed.keys()].map((file) => [file, readFileSync(join(folder, '.output', file))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Stops at the first package that is not the same, and names the files in it that differ.
 * @param {import('./zip.mjs').Files} first
 * @param {import('./zip.mjs').Files} second
 * @param {string} when
 */
export function compare(first, second, when) {
  for (const [file, bytes] of first) {
    const other = bytesOf(second, file);
    if (Buffer.compare(bytes, other) === 0) continue;
    const [one, two] = [unzipSync(bytes), unzipSync(other)];
    const paths = [...new Set([...Object.keys(one), ...Object.keys(two)])];
    const differing = paths.filter((path) => Buffer.compare(one[path] ?? none, two[path] ?? none) !== 0);
    throw new Stop(`${file} has other bytes ${when}: ${differing.join(', ') || 'the archive itself'}`);
  }
}

const none = new Uint8Array();

/**
 * @param {import('./zip.mjs').Files} files
 * @param {string} file
 */
function bytesOf(files, file) {
  const bytes = files.get(file);
  if (bytes === undefined) throw new Stop(`${file} is missing.`);
  return bytes;
}

/** @param {string} what */
function nameOf(what) {
  return `${name}-${version}-${what}.zip`;
}
