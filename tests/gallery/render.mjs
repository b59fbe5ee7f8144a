import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../rig/browsers.mjs';
import { serveSheet } from './serve.mjs';

/*
 * Writes contact sheets of all moves into .cache/gallery: `npm run gallery`. With words after `--` only the sheets whose
 * names begin with one of them: `npm run gallery -- dark moves-2`. With `--serve` it shows the sheet until it is stopped.
 */

const folder = fileURLToPath(new URL('../../.cache/gallery/', import.meta.url));
const wanted = process.argv.slice(2);
const perSheet = 12;
const moves = 58;

/** @typedef {{ name: string, query: string, width?: number, forced?: boolean }} Sheet */

/** @type {Sheet[]} */
const sheets = [
  ...Array.from({ length: Math.ceil(moves / perSheet) }, (_, index) => ({
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

const server = await serveSheet();
const address = server.resolvedUrls?.local[0] ?? '';
if (wanted.includes('--serve')) {
  server.printUrls();
} else {
  await draw();
  await server.close();
}

async function draw() {
  const found = await findBrowser();
  if (!found) throw new Error('No browser to draw with.');
  const browser = await chromium.launch({
    executablePath: found.path,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  mkdirSync(folder, { recursive: true });
  for (const sheet of sheets) {
    if (wanted.length === 0 || wanted.some((word) => sheet.name.startsWith(word))) await drawSheet(browser, sheet);
  }
  await browser.close();
}

/** @param {import('playwright-core').Browser} browser @param {Sheet} sheet */
async function drawSheet(browser, { name, query, width = 1600, forced = false }) {
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
