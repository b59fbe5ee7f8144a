import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newFolder } from './folder';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const page = '<!doctype html><meta charset="utf-8"><title>Contract</title><script src="/contract.js"></script>';

/**
 * What goes to a store, with its manifest, words and icons as they are, and the contract in the place of its code: in a page,
 * and in the worker.
 */
export async function contractBuild(store: string): Promise<string> {
  const folder = newFolder('contract');
  cpSync(store, folder, { recursive: true });
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (const name of [...pages, 'contract.html']) writeFileSync(join(folder, name), page);
  for (const own of ['chunks', 'assets'])
    if (existsSync(join(folder, own))) rmSync(join(folder, own), { recursive: true });
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    resolve: { alias: { '#src': `${root}src` } },
    build: {
      target: 'es2023',
      outDir: folder,
      emptyOutDir: false,
      copyPublicDir: false,
      minify: false,
      lib: {
        entry: `${root}tests/e2e/contract/run.ts`,
        formats: ['iife'],
        name: 'unused',
        fileName: () => 'contract.js',
      },
    },
  });
  cpSync(join(folder, 'contract.js'), join(folder, 'background.js'));
  return folder;
}
