import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Serves the contact sheet; what it shows is asked for in the address (`sheet.tsx`). */
export async function serveSheet() {
  const server = await createViteServer({
    root: `${root}tests/gallery`,
    configFile: false,
    cacheDir: `${root}.cache/vite-gallery`,
    logLevel: 'warn',
    resolve: { alias: { '#src': `${root}src` } },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { fs: { allow: [root] } },
  });
  await server.listen();
  return server;
}
