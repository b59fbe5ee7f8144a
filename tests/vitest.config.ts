import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));
const resolve = { alias: { '#src': `${root}src` } };
const define = { __PACE__: '1' };
/** Generous: a busy machine is no failure, and nothing here waits for a clock. */
const testTimeout = 60_000;
const setupFiles = [`${root}tests/support/temporal.ts`];

/** Each layer is tested where it can run: the domain and the use cases without any browser, adapters on a fake one. */
export default defineConfig({
  root,
  test: {
    sequence: { shuffle: true },
    projects: [
      {
        resolve,
        define,
        root,
        test: {
          name: 'domain',
          include: ['tests/domain/**/*.test.ts', 'tests/app/**/*.test.ts', 'tests/*.test.ts'],
          setupFiles,
          sequence: { shuffle: true },
          testTimeout,
        },
      },
      {
        plugins: [await WxtVitest()],
        resolve,
        define,
        root,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          setupFiles: [...setupFiles, `${root}tests/support/fake-browser.ts`],
          sequence: { shuffle: true },
          testTimeout,
        },
      },
      {
        resolve,
        define,
        root,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'ui',
          environment: 'happy-dom',
          include: ['tests/ui/**/*.test.{ts,tsx}'],
          setupFiles,
          css: { modules: { classNameStrategy: 'non-scoped' } },
          sequence: { shuffle: true },
          testTimeout,
        },
      },
    ],
  },
});
