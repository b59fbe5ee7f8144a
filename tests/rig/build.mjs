import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, Stop, tool } from './run.mjs';

export const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** @param {number | undefined} pace */
const modeFor = (pace) => (pace === undefined ? 'production' : 'development');

/**
 * @typedef {object} Build
 * @property {'chrome' | 'firefox'} target
 * @property {string} out folder below `.cache`
 * @property {number} [pace] asks for a clock that runs so many times faster
 * @property {'development' | 'production'} [mode] development if a pace is asked for: only there it is heard
 * @property {boolean} [archive] packs it as well
 */

/**
 * Builds the extension. Tells the folder that a browser loads, and the archive if one was asked for.
 * @param {Build} build
 */
export async function build({ target, out, pace, mode = modeFor(pace), archive = false }) {
  const outDir = join(root, '.cache', out);
  const folder = join(outDir, `${target}-mv3${mode === 'development' ? '-dev' : ''}`);
  rmSync(folder, { recursive: true, force: true });
  mendTypes();
  const args = ['-b', target, '--mode', mode, '--level', 'warn', ...(target === 'firefox' ? ['--mv3'] : [])];
  // A test runner has its own idea of NODE_ENV, and the compiler would write names of sources into a store build.
  const env = { NODE_ENV: mode, UNKNOT_OUT: outDir, ...(pace === undefined ? {} : { UNKNOT_PACE: String(pace) }) };
  // Its list of every file would bury the lines that matter.
  console.log(`Building for ${target === 'chrome' ? 'Chromium' : 'Firefox'}, into ${relative(root, folder)}`);
  const code = await tool('wxt/bin/wxt.mjs', ['build', ...args], env);
  if (code !== 0) throw new Stop(`The build for ${target} failed; its reason is above.`);
  return { folder, archive: archive ? await packed(folder) : null };
}

/** @param {string} folder */
async function packed(folder) {
  // Loaded only now: it needs the dependencies.
  const { filesOf, zip } = await import('./zip.mjs');
  writeFileSync(`${folder}.zip`, zip(filesOf(folder)));
  return `${folder}.zip`;
}

/** Two builds at once can leave the generated compiler settings broken, and every build reads them first. */
function mendTypes() {
  const path = join(root, '.wxt/tsconfig.json');
  if (!existsSync(path)) return;
  try {
    // With comments at most at the start of a line.
    JSON.parse(readFileSync(path, 'utf8').replace(/^\s*\/\/.*$/gm, ''));
  } catch {
    rmSync(path);
  }
}
