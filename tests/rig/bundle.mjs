import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Scripts that are loaded before anything of `entry` runs: a page or a script, and all it imports without waiting.
 * @param {string} folder of a build
 * @param {string} entry
 */
export function scriptsOf(folder, entry) {
  /** @type {Set<string>} */
  const found = new Set();
  follow(entry);
  return [...found];

  /** @param {string} path */
  function follow(path) {
    if (found.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    const isPage = path.endsWith('.html');
    if (!isPage) found.add(path);
    for (const next of isPage ? scriptTags(text) : imports(text)) follow(beside(path, next));
  }
}

/**
 * Styles that are loaded before a page is painted.
 * @param {string} folder
 * @param {string} page
 */
export const stylesOf = (folder, page) =>
  styleLinks(readFileSync(join(folder, page), 'utf8')).map((path) => beside(page, path));

/**
 * Bytes that travel compressed.
 * @param {string} folder
 * @param {readonly string[]} paths
 */
export const gzipped = (folder, paths) =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

/**
 * @param {string} from
 * @param {string} to
 */
const beside = (from, to) => (to.startsWith('/') ? to.slice(1) : join(dirname(from), to).replaceAll('\\', '/'));

/** @param {string} html */
const scriptTags = (html) => all(html, /<script[^>]+src="([^"]+)"/g);

/** @param {string} html */
const styleLinks = (html) => all(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g);

/** @param {string} script */
const imports = (script) =>
  all(script, /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g);

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
const all = (text, pattern) => [...text.matchAll(pattern)].map(([, path = '']) => path);
