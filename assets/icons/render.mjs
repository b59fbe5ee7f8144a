import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/rig/browsers.mjs';
import { product, stage, stages } from './drawings.mjs';

/* Draws the icons with an installed browser. Run by hand after a change of `drawings.mjs`. */

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
mkdirSync(folder, { recursive: true });

const found = await findBrowser();
if (!found) throw new Error('No browser to draw with.');
const browser = await chromium.launch({
  executablePath: found.path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();

/** @param {string} svg @param {number} size @param {string} name */
async function draw(svg, size, name) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0;line-height:0">${svg.replace('<svg ', `<svg width="${size}" height="${size}" `)}`,
  );
  await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
}

for (const size of [16, 32, 48]) {
  for (const [name, drawing] of Object.entries(stages)) await draw(stage(drawing), size, `stage-${name}-${size}`);
}
for (const size of [16, 32, 48, 128]) await draw(product, size, String(size));
await browser.close();
