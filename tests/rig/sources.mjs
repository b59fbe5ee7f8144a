import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { output, root } from './run.mjs';
import { pathsIn } from './zip.mjs';

/** What a build reads, and what says how to make one. */
const files = ['.npmrc', 'LICENSE', 'README.md', 'package-lock.json', 'package.json', 'tsconfig.json', 'wxt.config.ts'];
const folders = ['assets/public', 'entrypoints', 'src', 'tests/rig'];

/** Paths of everything that is needed to build the packages again: what the source archive holds. */
export function sources() {
  const found = (inRepository() ? known() : folders.flatMap((folder) => pathsIn(root, folder))).filter((path) =>
    folders.some((folder) => path.startsWith(`${folder}/`)),
  );
  return [...files, ...found];
}

/** The root of a repository of its own: an archive may have been unpacked inside of another one. */
function inRepository() {
  const top = output('git', ['-C', root, 'rev-parse', '--show-toplevel']);
  return top !== null && realpathSync(top) === realpathSync(root);
}

/** Files that are not ignored, new ones included, as a build takes them in, too. */
function known() {
  const paths = output('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard']) ?? '';
  return [...new Set(paths.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
}
