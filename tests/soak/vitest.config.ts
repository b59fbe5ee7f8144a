import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hours = 3_600_000;
const project = {
  root,
  resolve: { alias: { '#src': `${root}src` } },
  define: { __PACE__: '1' },
};
const test = { testTimeout: 12 * hours, hookTimeout: 120_000 };

/**
 * What takes hours: `year`, the long form of the simulated people (its short form runs with the other tests of the
 * domain), `files`, ten thousand damaged files for the import, `hour`, a real one in a real browser, and `rounds`, a
 * hundred deaths of a real browser.
 */
export default defineConfig({
  root,
  test: {
    disableConsoleIntercept: true,
    projects: [
      {
        ...project,
        test: {
          ...test,
          name: 'year',
          include: ['tests/soak/year.soak.ts'],
          setupFiles: [`${root}tests/support/temporal.ts`],
        },
      },
      {
        ...project,
        test: {
          ...test,
          name: 'files',
          include: ['tests/browser/exchange/fuzz.test.ts'],
          setupFiles: [`${root}tests/support/temporal.ts`, 'fake-indexeddb/auto'],
          env: { UNKNOT_FUZZ: process.env['UNKNOT_FUZZ'] ?? '10000' },
        },
      },
      {
        ...project,
        test: {
          ...test,
          name: 'hour',
          include: ['tests/soak/hour.soak.ts'],
          globalSetup: [`${root}tests/rig/store-build.mjs`],
          setupFiles: [`${root}tests/e2e/support/end-all.ts`],
        },
      },
      {
        ...project,
        test: {
          ...test,
          name: 'rounds',
          include: ['tests/e2e/alone/rounds.test.ts'],
          globalSetup: [`${root}tests/rig/builds.mjs`],
          setupFiles: [`${root}tests/e2e/support/end-all.ts`],
          env: { UNKNOT_ROUNDS: process.env['UNKNOT_ROUNDS'] ?? '100' },
        },
      },
    ],
  },
});
