import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

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
