import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, lastLine } from './counts.mjs';
import { main, npm, root, Stop, tool } from './run.mjs';
import { getBrowser, setUp } from './set-up.mjs';

/** Of a part that hangs. The longest takes twelve minutes on two quiet cores, and three times as long on one that is slow. */
const mostMinutes = 90;

/**
 * Everything that must hold, on a fresh machine too. A part that fails does not keep the others from running, and the
 * last line says what came of all of them.
 */
await main(async () => {
  await setUp();
  const browser = await part('Browsers', browsers);
  const reports = join(root, '.cache/test');
  rmSync(reports, { recursive: true, force: true });
  const faults = [];
  for (const name of checks()) {
    if ((await part(`Check: ${name}`, () => npm(['run', '--silent', name]))) !== 0) faults.push(name);
  }
  const unit = await part('Unit tests', () => vitest('unit', 'tests/vitest.config.ts'));
  const e2e = await part('Builds and browser tests', () => vitest('browser', 'tests/e2e/vitest.config.ts'));
  const counts = {
    unit: countsOf(join(reports, 'unit.json'), unit),
    browser: countsOf(join(reports, 'browser.json'), e2e),
  };
  const { line, failed } = lastLine(counts, [...(browser === 0 ? [] : ['no browser']), ...faults]);
  console.log(`\n${line}`);
  return failed ? 1 : 0;
});

/** The scripts that `npm run check` runs one after the other, so that the first to fail does not hide the others. */
function checks() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return /** @type {string} */ (scripts.check).split(' && ').map((script) => script.replace('npm run ', ''));
}

/** A missing browser is told, and then told again by each test that needs it; the rest still runs. */
async function browsers() {
  const { getExtras } = await import('./extras.mjs');
  await getExtras();
  try {
    await getBrowser();
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return 1;
  }
}

/**
 * @param {string} name
 * @param {string} config
 */
function vitest(name, config) {
  const report = join(root, `.cache/test/${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return tool('vitest/vitest.mjs', ['run', '--config', config, ...reporters], {}, { limit: mostMinutes * 60_000 });
}

/**
 * @param {string} title
 * @param {() => Promise<number>} work
 */
async function part(title, work) {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const code = await work();
  console.log(`== ${title}: ${code === 0 ? 'passed' : 'FAILED'}, ${Math.round((performance.now() - start) / 1000)} s`);
  return code;
}
