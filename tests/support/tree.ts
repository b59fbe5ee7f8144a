import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const notOurs = new Set(['node_modules', '.git', '.cache', '.output', '.wxt']);

/** Paths of the project below one of its folders, with forward slashes; what tools make is left out. */
export function paths(folder = '.'): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !notOurs.has(entry.name))
    .flatMap((entry) => {
      const path = relative(root, join(root, folder, entry.name)).replaceAll('\\', '/');
      return entry.isDirectory() ? paths(path) : [path];
    });
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export const isScript = (path: string): boolean => /\.(?:ts|tsx|mjs)$/.test(path);

export interface Import {
  readonly from: string;
  /** A path of the project without its ending, or the name of a package. */
  readonly to: string;
}

const specifiers = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;

/** All imports of a file: static, dynamic and of types. */
export const importsOf = (path: string): Import[] =>
  [...read(path).matchAll(specifiers)].map(([, , name = '']) => ({ from: path, to: target(path, name) }));

function target(from: string, name: string): string {
  if (name.startsWith('#src/')) return name.slice(1);
  if (name.startsWith('.')) return posix.normalize(posix.join(posix.dirname(from), name));
  return name;
}
