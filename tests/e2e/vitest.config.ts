import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tests = `${root}tests/e2e`;
/** Longer than several waits of `inTime`, so that a test that fails says for what it has waited. */
const limit = 300_000;
const project = {
  globals: false,
  setupFiles: [`${tests}/support/end-all.ts`],
  expect: { poll: { timeout: 60_000 } },
  testTimeout: limit,
  hookTimeout: limit,
};

/**
 * The built extension, and real browsers with it. `alone` holds what no other browser may run beside: it changes the
 * settings of the machine for a moment.
 */
export default defineConfig({
  root,
  test: {
    globalSetup: [`${root}tests/rig/builds.mjs`],
    projects: [
      {
        root,
        resolve: { alias: { '#src': `${root}src` } },
        test: {
          ...project,
          name: 'browser',
          include: ['tests/e2e/*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        resolve: { alias: { '#src': `${root}src` } },
        test: {
          ...project,
          name: 'alone',
          include: ['tests/e2e/alone/*.test.ts'],
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
