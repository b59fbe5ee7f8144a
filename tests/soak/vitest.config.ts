import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const hours = 3_600_000;

/** The long form of the simulated people. Its short form runs with the other tests of the domain. */
export default defineConfig({
  root,
  resolve: { alias: { '#src': `${root}src` } },
  define: { __PACE__: '1' },
  test: {
    include: ['tests/soak/*.soak.ts'],
    setupFiles: [`${root}tests/support/temporal.ts`],
    testTimeout: 12 * hours,
    disableConsoleIntercept: true,
  },
});
