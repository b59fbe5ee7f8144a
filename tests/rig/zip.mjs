import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';

/** @typedef {Map<string, Uint8Array>} Files by path, with forward slashes */

/** Zip keeps local time without a zone: the same fields everywhere make the same bytes everywhere. */
const always = new Date(2000, 0, 1);
const unix = 3;
/** A regular file that all may read and its owner may write, where zip keeps it. */
const readable = 0o10_0644 << 16;

/**
 * A zip file in which nothing but the files counts: not when they were written, in which order they were found, nor who may
 * write them.
 * @param {Files} files
 */
export function zip(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: always, os: unix, attrs: readable });
}

/**
 * All files below a folder, or those of them that are named.
 * @param {string} folder
 * @param {readonly string[]} [paths]
 * @returns {Files}
 */
export const filesOf = (folder, paths = pathsIn(folder)) =>
  new Map(paths.map((path) => [path, new Uint8Array(readFileSync(join(folder, path)))]));

/**
 * @param {string} folder
 * @param {string} [below]
 */
export const pathsIn = (folder, below = '.') =>
  readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
