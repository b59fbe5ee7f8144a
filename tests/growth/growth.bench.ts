import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { always, send, stored } from '../e2e/inside';
import { openChromium, type Chromium } from '../e2e/support/chromium';
import { builds } from '../e2e/support/provided';
import { until } from '../e2e/support/until';
import { median, note, spread, table, type Figures } from './figures';
import { fill, longPast } from './long-past';
import { firstPaint, journalDrawn, recorded } from './measure';

/** The first is one day: with none at all the journal shows another page. */
const sizes = [25, 1000, 10_000, 100_000];
const least = 25;
const rounds = Number(process.env['UNKNOT_ROUNDS'] ?? '7');

/** Design 10: what a hundred thousand breaks may cost, as a ratio to hardly any. */
const budgets: Readonly<Record<string, number>> = { popup: 1.05, 'journal, first paint': 1.3, recording: 1.1 };

const measures = {
  popup: (browser: Chromium) => firstPaint(browser, 'popup.html'),
  'journal, first paint': (browser: Chromium) => firstPaint(browser, 'journal.html'),
  'journal, year drawn': journalDrawn,
  recording: recorded,
} as const;

test('what a long history costs', async () => {
  const people = await Promise.all(sizes.map(async (size) => ({ size, browser: await lived(size) })));
  const figures: Figures = new Map();
  // The first round only warms up.
  for (let round = 0; round <= rounds; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      // Another one begins in each round: whoever comes first finds the machine in another state.
      const from = round % people.length;
      for (const { browser, size } of [...people.slice(from), ...people.slice(0, from)]) {
        const spent = await measure(browser);
        if (round > 0) note(figures, `${name} ${size}`, spent);
      }
    }
  }
  const valuesOf = (name: string, size: number) => figures.get(`${name} ${size}`) ?? [];
  const ratio = (name: string, size: number) => median(valuesOf(name, size)) / median(valuesOf(name, least));
  const rows = Object.keys(measures).map((name) => [
    name,
    ...sizes.map(
      (size) => `${spread(valuesOf(name, size))}${size === least ? '' : `, ${ratio(name, size).toFixed(2)} x`}`,
    ),
    budgets[name] === undefined ? '' : `${budgets[name]} x`,
  ]);
  const text = table(['ms: median (range), ratio to one day', ...sizes.map(String), 'budget'], rows);
  console.log(text);
  writeFileSync(
    fileURLToPath(new URL('results.md', import.meta.url)),
    `# What a long history costs\n\nMade by \`npm run bench:growth\`: ${rounds} rounds in turn, in one run, worker stopped before each page.\n\n${text}\n`,
  );
  const largest = sizes.at(-1) ?? least;
  const kept = Object.entries(budgets).map(([name, budget]) => {
    return { name, budget, least: valuesOf(name, least), most: valuesOf(name, largest) };
  });
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify({ rounds, figures: kept }, null, 2)}\n`);
  for (const [name, budget] of Object.entries(budgets))
    expect.soft(ratio(name, 100_000), name).toBeLessThanOrEqual(budget);
});

/** A browser of somebody with so many breaks behind them. */
async function lived(count: number): Promise<Chromium> {
  const browser = await openChromium(builds().store);
  await (await browser.page('welcome.html')).close();
  await send(browser, 'changeSettings', { patch: { hours: always } });
  await until('there is a history', async () => (await stored(browser, 'glance')).summary);
  await fill(browser, longPast(count, Date.now()));
  await send(browser, 'retryHistory', {});
  await until('it is summed up', async () => ((await stored(browser, 'glance')).summary?.total ?? -1) >= count * 0.8, {
    timeout: 120_000,
  });
  return browser;
}
