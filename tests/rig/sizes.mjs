import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { gzipped, scriptsOf, stylesOf } from './bundle.mjs';
import { main, root } from './run.mjs';
import { sources } from './sources.mjs';

/*
 * What a page loads before it shows, compressed, against `budgets.json`: `npm run sizes`. Builds only when something has
 * changed since the last time.
 */

/** @typedef {{ what: string, paths: string[], limit: number }} Weighed */

await main(async () => {
  const folder = await freshBuild();
  const over = weighed(folder).filter((one) => told(folder, one));
  if (over.length > 0) console.error(`\nToo heavy: ${over.map(({ what }) => what).join(', ')}. tests/rig/budgets.json`);
  return over.length > 0 ? 1 : 0;
});

/**
 * All that has a budget.
 * @param {string} folder
 * @returns {Weighed[]}
 */
function weighed(folder) {
  /** @type {{ entries: Record<string, { script: number, style?: number }>, chunks: Record<string, number> }} */
  const { entries, chunks } = JSON.parse(readFileSync(join(root, 'tests/rig/budgets.json'), 'utf8'));
  return [
    ...Object.entries(entries).flatMap(([entry, { script, style }]) => [
      { what: `${entry}: script`, paths: scriptsOf(folder, entry), limit: script },
      ...(style === undefined ? [] : [{ what: `${entry}: style`, paths: stylesOf(folder, entry), limit: style }]),
    ]),
    ...Object.entries(chunks).map(([name, limit]) => ({ what: name, paths: [chunk(folder, name)], limit })),
  ];
}

/**
 * A chunk that loads later, by its name without the hash.
 * @param {string} folder
 * @param {string} name
 */
function chunk(folder, name) {
  const file = readdirSync(join(folder, 'chunks')).find((path) => path.startsWith(`${name}-`));
  if (file === undefined) throw new Error(`There is no chunk named ${name}; tests/rig/budgets.json has one.`);
  return `chunks/${file}`;
}

/**
 * Says what it weighs, and tells whether that is too much; then its largest parts, too.
 * @param {string} folder
 * @param {Weighed} weighed
 */
function told(folder, { what, paths, limit }) {
  const size = gzipped(folder, paths);
  const line = `${what.padEnd(24)} ${kilobytes(size)} of ${kilobytes(limit)} kB`;
  if (size <= limit) console.log(line);
  else {
    const parts = paths.map((path) => ({ path, size: gzipped(folder, [path]) })).sort((a, b) => b.size - a.size);
    const largest = parts.slice(0, 5).map(({ path, size }) => `\n  ${kilobytes(size)} ${path}`);
    console.error(`${line}: ${kilobytes(size - limit).trim()} too much${largest.join('')}`);
  }
  return size > limit;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(2).padStart(6);
}

/** The folder of a store build of the sources as they are. */
async function freshBuild() {
  const stamp = join(root, '.cache/sizes/stamp');
  const sum = createHash('sha256');
  for (const path of sources().sort()) sum.update(path).update(readFileSync(join(root, path)));
  const state = sum.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return join(root, '.cache/sizes/chrome-mv3');
  const { folder } = await build({ target: 'chrome', out: 'sizes' });
  writeFileSync(stamp, state);
  return folder;
}
