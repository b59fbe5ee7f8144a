import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rows } from './history';
import { always, send } from './inside';
import { livePast } from './past';
import { openFirefox, type Firefox } from './support/firefox';
import type { FirefoxPage } from './support/firefox-page';
import { newFolder } from './support/folder';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

describe.skipIf(firefoxProgram() === null)('the pages in Firefox, after some days', () => {
  let firefox: Firefox;
  let downloads: string;
  beforeAll(async () => {
    downloads = newFolder('downloads');
    const settings = {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // What fades in is pale at first.
      'ui.prefersReducedMotion': 1,
    };
    firefox = await openFirefox({ settings });
    await firefox.page('welcome.html');
    await send(firefox, 'changeSettings', { patch: { hours: always } });
    await livePast(firefox);
  });
  const newest = async () =>
    (await rows(firefox, 'breaks')).filter((one) => 'moves' in one).toSorted((a, b) => b.startedAt - a.startedAt)[0];

  it('the journal draws its charts, and a record is put right, deleted, and brought back', async () => {
    const page = await firefox.open('journal.html');
    await until('its charts are drawn', () =>
      page.run(() => document.querySelectorAll('[role=img] svg, [role=grid]').length >= 4),
    );
    const before = await newest();
    await openNewest(page);
    await page.press('Edit');
    await page.run(() => {
      const ended = document.querySelector<HTMLSelectElement>('main form select');
      if (ended) ended.value = 'skipped';
      ended?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.press('Save');
    await until('it is put right', async () => (await newest())?.outcome === 'skipped');
    await undo(page);
    await until('it is as before', async () => (await newest())?.outcome === before?.outcome);

    await openNewest(page);
    await page.press('Delete');
    await until('it is gone', async () => (await newest())?.id !== before?.id);
    await undo(page);
    await until('it is back', async () => (await newest())?.id === before?.id);
    expect((await newest())?.moves).toEqual(before?.moves);
    await page.close();
  });

  it('the history is written to a file, deleted, looked at in that file, and taken in again', async () => {
    const before = { breaks: await rows(firefox, 'breaks'), days: await rows(firefox, 'days') };
    const page = await firefox.open('options.html#data');
    await page.press('Export as JSON');
    const file = await until('the file is there', () => written(downloads));
    await page.press('Delete everything');
    await page.reads(/Type “delete” to go on/);
    await page.run(() => document.querySelector<HTMLInputElement>('dialog input')?.focus());
    await page.type('d', 'e', 'l', 'e', 't', 'e');
    await page.press('Delete for good');
    await page.reads(/No break yet\./);
    expect(await rows(firefox, 'breaks')).toEqual([]);

    await page.choose('#data input[type=file]', file);
    await page.reads(/What this file brings/);
    expect(await rows(firefox, 'breaks')).toEqual([]);
    await page.press('Import now');
    await page.reads(/Taken in\. Breaks: \d+\./);
    expect({ breaks: await rows(firefox, 'breaks'), days: await rows(firefox, 'days') }).toEqual(before);
    await page.close();
  });

  it('a move of their own keeps its picture, drawn anew', async () => {
    const page = await firefox.open('options.html');
    await page.press('Add a move');
    await page.reads(/How it goes/);
    await page.run(fillInOwnMove);
    await page.reads(/Choose another picture/);
    await page.run(() => {
      const save = [...document.querySelectorAll('dialog button')].find((one) => one.textContent === 'Save');
      if (save instanceof HTMLElement) save.click();
    });
    const width = await until('the picture is shown', () =>
      page.run(() => document.querySelector<HTMLImageElement>('img[alt^="Towel pull"]')?.naturalWidth || null),
    );
    expect(width).toBe(640);
    await page.close();
  });

  it.each([
    ['popup.html', /Quick stretch/],
    ['options.html', /Working hours/],
    ['journal.html', /Breaks, one by one/],
    ['welcome.html', /Welcome to Unknot/],
    ['break.html', /Start/],
  ])('%s has no barriers that a machine can find, in light, dark and forced colours', async (path, words) => {
    if (path === 'break.html') await send(firefox, 'takeBreak', {});
    const page = path === 'break.html' ? await firefox.page(path) : await firefox.open(path);
    await page.reads(words);
    for (const [name, before, after] of looks) {
      await firefox.insides.set(name, before);
      await page.bringToFront();
      expect(await page.barriers()).toEqual([]);
      await firefox.insides.set(name, after);
    }
    await page.close();
  });

  it('nothing went wrong in any script', async () => {
    expect(await firefox.insides.errors()).toEqual([]);
  });
});

/** Settings of Firefox: by name, the value for a look, and the value that is left behind. */
const looks = [
  ['layout.css.prefers-color-scheme.content-override', 1, 1],
  ['layout.css.prefers-color-scheme.content-override', 0, 1],
  ['browser.display.document_color_use', 2, 0],
] as const;

/** Unfolds the newest record of the list. */
const openNewest = (page: FirefoxPage): Promise<unknown> =>
  until('the newest record is unfolded', () =>
    page.run(() => {
      const first = [...document.querySelectorAll('section details')].find((one) => one.querySelector('time'));
      if (first instanceof HTMLDetailsElement) first.open = true;
      return first !== undefined;
    }),
  );

/** Takes the last change back, and waits until that is said: with it the button goes, which the next change has anew. */
async function undo(page: FirefoxPage): Promise<void> {
  await page.press('Undo');
  await until('it is taken back', () =>
    page.run(() => [...document.querySelectorAll('button')].every((one) => !one.innerText.startsWith('Undo'))),
  );
}

/** The exported file, once it is whole. */
function written(folder: string): string | null {
  const name = readdirSync(folder).find((one) => one.endsWith('.json'));
  const path = name === undefined ? null : join(folder, name);
  return path !== null && existsSync(path) && readFileSync(path, 'utf8').trimEnd().endsWith('}') ? path : null;
}

/** Runs in the page: writes name, area and steps, and hands in a picture of 1200 by 900 pixels. */
async function fillInOwnMove(): Promise<void> {
  const sheet = document.querySelector('dialog');
  const labelled = (name: string) => {
    const label = [...(sheet?.querySelectorAll('label') ?? [])].find((one) => one.innerText.trim().startsWith(name));
    const field = label?.control;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) return field;
    throw new Error(`No field "${name}"`);
  };
  const write = (name: string, value: string) => {
    const field = labelled(name);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  write('Name', 'Towel pull');
  write('How it goes', 'Hold a towel behind you.');
  labelled('chest').click();
  const canvas = new OffscreenCanvas(1200, 900);
  canvas.getContext('2d')?.fillRect(500, 300, 200, 500);
  const data = new DataTransfer();
  data.items.add(new File([await canvas.convertToBlob()], 'hand-out.png', { type: 'image/png' }));
  const place = sheet?.querySelector<HTMLInputElement>('input[type=file]');
  if (place) place.files = data.files;
  place?.dispatchEvent(new Event('change', { bubbles: true }));
}
