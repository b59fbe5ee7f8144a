import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every figure of the budgets, measured in one run. Not part of the tests. */
export default defineConfig({
  root,
  resolve: { alias: { '#src': `${root}src` } },
  define: { __PACE__: '1' },
  test: {
    include: ['tests/bench/*.bench.ts'],
    globalSetup: [`${root}tests/rig/store-build.mjs`],
    setupFiles: [`${root}tests/support/temporal.ts`, `${root}tests/e2e/support/end-all.ts`],
    disableConsoleIntercept: true,
    fileParallelism: false,
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
  },
});
