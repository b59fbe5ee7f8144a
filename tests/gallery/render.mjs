import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../rig/browsers.mjs';
import { main, Stop } from '../rig/run.mjs';
import { serveSheet } from './serve.mjs';

/*
 * Writes contact sheets of all moves into .cache/gallery: `npm run gallery`. With words after `--` only the sheets whose
 * names begin with one of them: `npm run gallery -- dark moves-2`; with the id of a move eight instants of it alone. With
 * `--serve` it shows the sheet until it is stopped.
 */

const folder = fileURLToPath(new URL('../../.cache/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const perSheet = 12;
const moves = Object.keys(
  JSON.parse(readFileSync(new URL('../../src/locales/en/moves.json', import.meta.url), 'utf8')),
);

/** @typedef {{ name: string, query: string, width?: number, forced?: boolean }} Sheet */

/** @type {Sheet[]} */
const sheets = [
  ...Array.from({ length: Math.ceil(moves.length / perSheet) }, (_, index) => ({
    name: `moves-${index + 1}`,
    query: `size=230&from=${index * perSheet}&to=${(index + 1) * perSheet}`,
    width: 1980,
  })),
  { name: 'storyboards', query: 'storyboard&size=360', width: 1500 },
  ...['slim', 'medium', 'broad'].map((shape) => ({
    name: `shape-${shape}`,
    query: `end&bare&size=180&shape=${shape}`,
  })),
  { name: 'dark', query: 'end&size=180&scheme=dark' },
  { name: 'forced', query: 'end&size=180', forced: true },
  { name: 'small', query: 'end&bare&size=96', width: 1000 },
];

await main(async () => {
  const asked = wanted.filter((word) => word !== '--serve').flatMap(sheetsFor);
  const server = await serveSheet();
  const address = server.resolvedUrls?.local[0] ?? '';
  if (wanted.includes('--serve')) {
    console.log(`The sheet is at ${address} until Ctrl-C. One move in motion: ${address}?only=${moves[0]}&strip=8`);
    return 0;
  }
  await draw(address, asked.length === 0 ? sheets : asked);
  await server.close();
  return 0;
});

/**
 * The sheets that a word of the command line asks for.
 * @param {string} word
 * @returns {Sheet[]}
 */
function sheetsFor(word) {
  if (moves.includes(word)) return [{ name: word, query: `only=${word}&strip=8`, width: 1680 }];
  const found = sheets.filter(({ name }) => name.startsWith(word));
  if (found.length > 0) return found;
  const names = sheets.map(({ name }) => name).join(', ');
  throw new Stop(`"${word}" is neither a move with words in src/locales/en/moves.json nor a sheet: ${names}.`);
}

/** @param {string} address @param {readonly Sheet[]} asked */
async function draw(address, asked) {
  const found = await findBrowser();
  if (!found) throw new Stop('No browser to draw with: `npm start` gets one.');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  mkdirSync(folder, { recursive: true });
  for (const sheet of asked) await drawSheet(browser, address, sheet);
  await browser.close();
}

/** @param {import('playwright-core').Browser} browser @param {string} address @param {Sheet} sheet */
async function drawSheet(browser, address, { name, query, width = 1600, forced = false }) {
  const page = await browser.newPage({
    viewport: { width, height: 400 },
    forcedColors: forced ? 'active' : 'none',
    colorScheme: query.includes('dark') ? 'dark' : 'light',
  });
  await page.goto(`${address}?${query}`);
  await page.waitForSelector('body[data-drawn]', { state: 'attached' });
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
  await page.close();
  console.log(`.cache/gallery/${name}.png`);
}
