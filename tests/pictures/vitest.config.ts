import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Pictures of the real pages, for people to look at and for the stores. Not part of the tests. */
export default defineConfig({
  root,
  resolve: { alias: { '#src': `${root}src` } },
  test: {
    include: ['tests/pictures/*.pic.ts'],
    globalSetup: [`${root}tests/rig/store-build.mjs`],
    setupFiles: [`${root}tests/support/temporal.ts`, `${root}tests/e2e/support/end-all.ts`],
    disableConsoleIntercept: true,
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
});
