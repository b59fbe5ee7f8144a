import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { movesOfLine } from '#src/domain/plan/usable';
import { start } from './by-hand';
import { rows } from './history';
import { send } from './inside';
import { barriers } from './support/axe';
import { openChromium, type Chromium } from './support/chromium';
import { newFolder } from './support/folder';
import { picture } from './support/picture';
import { builds } from './support/provided';
import { until } from './support/until';

/** Draws a picture of its own, of 1200 by 900 pixels, and pastes it into the sheet, as from the clipboard. */
const paste = (page: Page) =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 900);
    const pen = canvas.getContext('2d');
    pen?.fillRect(500, 300, 200, 500);
    const data = new DataTransfer();
    data.items.add(new File([await canvas.convertToBlob()], 'hand-out.png', { type: 'image/png' }));
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('dialog')?.dispatchEvent(event);
  });

/** Longest edge and kind of the picture that a page shows for the move. */
const shown = (page: Page, name: string) =>
  until('the picture is there', async () => {
    const image = page.getByRole('img', { name }).first();
    const size = await image.evaluate((one) => (one instanceof HTMLImageElement ? one.naturalWidth : 0));
    return size > 0 ? size : null;
  });

async function add(browser: Chromium): Promise<Page> {
  const page = await browser.open('options.html');
  await page.getByRole('button', { name: 'Add a move' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Name').fill('Towel pull');
  await sheet.getByRole('checkbox', { name: 'chest', exact: true }).click();
  await sheet.getByLabel('How it goes').fill('Hold a towel behind you.\nLift it until the chest opens.');
  await paste(page);
  await sheet.getByText('Choose another picture').waitFor();
  expect(await barriers(page)).toEqual([]);
  await picture(page, 'own-move-editor');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Towel pull' }).waitFor();
  return page;
}

describe('a move of their own', () => {
  it('is added with a pasted picture, comes up in a break with it, and comes back when it was deleted', async () => {
    const browser = await openChromium(builds().store);
    const page = await add(browser);
    expect(await shown(page, 'Towel pull, drawn')).toBe(640);

    await page.getByRole('button', { name: 'Delete Towel pull' }).click();
    await until('it is gone', async () => (await rows(browser, 'moves')).length === 0);
    await page.getByRole('button', { name: 'Undo' }).click();
    // Not only on the page, which may not have heard yet that it was gone.
    await until('it is back', async () => (await rows(browser, 'moves')).length === 1);
    expect(await shown(page, 'Towel pull, drawn')).toBe(640);

    // Alone on its line, it comes for sure.
    const off = movesOfLine(catalogue, 'front').map(({ id }) => id);
    expect(await send(browser, 'changeSettings', { patch: { moves: { off } } })).toBeNull();
    await send(browser, 'takeBreak', {});
    const breakPage = await browser.page('break.html');
    await breakPage.getByText('Towel pull').first().waitFor();
    const moves = await start(breakPage);
    expect(moves).toBeGreaterThan(1);
    await breakPage.getByRole('button', { name: /^Next/ }).click();
    await breakPage.getByRole('heading', { name: 'Towel pull' }).waitFor();
    await breakPage.getByText('Lift it until the chest opens.').waitFor();
    expect(await shown(breakPage, 'Towel pull')).toBe(640);
  });

  it('is shared as a file and taken in elsewhere, once; a broken file changes nothing', async () => {
    const browser = await openChromium(builds().store);
    const page = await add(browser);
    await page.getByRole('button', { name: 'Share' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save file (1)' }).click();
    const file = `${newFolder('shared')}/${(await download).suggestedFilename()}`;
    await (await download).saveAs(file);
    expect(file).toMatch(/\.unknot\.json$/);

    const other = await openChromium(builds().store);
    const there = await other.open('options.html');
    const take = async (files: string | { name: string; mimeType: string; buffer: Buffer }) => {
      await there.getByRole('button', { name: 'Import' }).click();
      await there.locator('dialog input[type=file]').setInputFiles(files);
    };
    const broken = Buffer.from('{"format":"unknot","version":1,"moves":[{"name":"Half a move"}]}');
    await take({ name: 'broken.unknot.json', mimeType: 'application/json', buffer: broken });
    await there.getByText('moves[0].id: expected a value, but there is none').waitFor();
    await there.getByRole('button', { name: 'Cancel' }).click();
    expect(await rows(other, 'moves')).toEqual([]);

    await take(file);
    await there.getByText('New', { exact: true }).waitFor();
    await picture(there, 'own-move-import');
    await there.getByRole('button', { name: 'Import chosen (1)' }).click();
    await there.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await shown(there, 'Towel pull, drawn')).toBe(640);
    await take(file);
    await there.getByText('You have it').waitFor();
    expect(await there.getByRole('button', { name: 'Import chosen (0)' }).isDisabled()).toBe(true);
  });
});
