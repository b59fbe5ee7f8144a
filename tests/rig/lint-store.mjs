import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { main, npm, root, Stop } from './run.mjs';
import { setUp } from './set-up.mjs';

/**
 * The linter that the store for Firefox runs on what it is given. With all it needs it weighs 60 MB, half as much as
 * everything else here, and only this asks for it; so it lives in a folder of its own.
 */
const linter = 'addons-linter@10.13.0';
const place = join(root, '.cache/store-linter');
const program = join(place, 'node_modules/addons-linter/bin/addons-linter');

/**
 * What it may find: libraries that set inner HTML, each a known number of times. None of it can happen: the policy of
 * every page has Trusted Types on, and no policy to make them.
 */
const known = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/context-/, times: 1, what: 'dangerouslySetInnerHTML of Preact' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: /^chunks\/plot-library-/, times: 2, what: 'html and svg of Observable Plot' },
];

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

await main(async () => {
  await setUp();
  await install();
  const { folder } = await build({ target: 'firefox', out: 'store-lint' });
  const found = lint(folder);
  const allowed = new Set(
    known.flatMap(({ code, file, times }) =>
      found.filter((finding) => finding.code === code && file.test(finding.file ?? '')).slice(0, times),
    ),
  );
  const faults = found.filter((finding) => !allowed.has(finding));
  for (const { code, file, line, message } of faults) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
  for (const { code, what, times } of known) console.log(`Allowed: ${code}, ${times} at most (${what})`);
  console.log(`${faults.length} faults, ${allowed.size} allowed`);
  return faults.length === 0 ? 0 : 1;
});

async function install() {
  if (existsSync(program)) return;
  console.log(`Installing ${linter} in .cache/store-linter`);
  const args = ['install', '--prefix', place, '--ignore-scripts', '--no-save', '--no-audit', linter];
  if ((await npm(args)) === 0 && existsSync(program)) return;
  throw new Stop(`The linter was not installed. By hand: npm ${args.join(' ')}`);
}

/**
 * Errors, warnings and notices.
 * @param {string} folder
 * @returns {Finding[]}
 */
function lint(folder) {
  const { stdout, stderr } = spawnSync(process.execPath, [program, folder, '--output', 'json'], { encoding: 'utf8' });
  try {
    const { errors, warnings, notices } = JSON.parse(stdout);
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new Stop(`The linter did not answer: ${stderr || stdout}`);
  }
}
