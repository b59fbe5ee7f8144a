import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** All files of a build, by path with forward slashes. */
function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** The same with a hash in place of the bytes: enough to compare. */
export const digests = (folder: string): Record<string, string> =>
  Object.fromEntries(
    [...filesOf(folder)].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]),
  );

export const textsOf = (folder: string, ending: RegExp): Map<string, string> =>
  new Map(
    [...filesOf(folder)].filter(([path]) => ending.test(path)).map(([path, bytes]) => [path, bytes.toString('utf8')]),
  );

export function manifestOf(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** Scripts that are loaded before anything of `entry` runs: a page or a script, and all it imports without waiting. */
export function scriptsOf(folder: string, entry: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path)) return;
    const text = readFileSync(join(folder, path), 'utf8');
    if (!path.endsWith('.html')) found.add(path);
    for (const next of path.endsWith('.html') ? scriptTags(text) : imports(text)) {
      follow(next.startsWith('/') ? next.slice(1) : join(dirname(path), next).replaceAll('\\', '/'));
    }
  };
  follow(entry);
  return [...found];
}

/** Bytes that travel compressed. */
export const gzipped = (folder: string, paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);

const scriptTags = (html: string) => [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, path = '']) => path);

const imports = (script: string) =>
  [...script.matchAll(/(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w*{}\s,$]*?from\s*)?["'](\.[^"']+)["']/g)].map(
    ([, path = '']) => path,
  );
