import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { provideFound } from './builds.mjs';
import { root } from './run.mjs';

/**
 * Before a run that needs nothing but what goes to the store, and this machine's browsers.
 * @param {{ provide: (key: any, value: any) => void }} project
 */
export async function setup({ provide }) {
  const out = `soak/builds-${process.pid}`;
  const { folder } = await build({ target: 'chrome', out });
  provide('builds', { store: folder });
  await provideFound(provide);
  return () => rmSync(join(root, '.cache', out), { recursive: true, force: true });
}
