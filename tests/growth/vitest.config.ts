import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a long history costs, measured in a real browser: ratios within one run. Not part of the tests. */
export default defineConfig({
  root,
  resolve: { alias: { '#src': `${root}src` } },
  test: {
    include: ['tests/growth/*.bench.ts'],
    globalSetup: [`${root}tests/rig/builds.mjs`],
    setupFiles: [`${root}tests/support/temporal.ts`, `${root}tests/e2e/support/end-all.ts`],
    disableConsoleIntercept: true,
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
});
