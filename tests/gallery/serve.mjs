import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Shows the contact sheet of the moves until it is stopped: `node tests/gallery/serve.mjs`. */
const server = await createViteServer({
  root: `${root}tests/gallery`,
  configFile: false,
  cacheDir: `${root}.cache/gallery`,
  resolve: { alias: { '#src': `${root}src` } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { fs: { allow: [root] } },
});
await server.listen();
server.printUrls();
