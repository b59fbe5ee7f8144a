import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { catalogue } from '#src/domain/moves/catalogue';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import moveTexts from '#src/locales/en/moves.json';
import { rows } from './history';
import { send, stored } from './inside';
import { openChromium, type Chromium } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

const names = new Map(Object.entries(moveTexts).map(([id, { name }]) => [id, name]));

/** The switch of a move on the options page. */
async function switchOf(browser: Chromium, move: string) {
  const page = await browser.open('options.html');
  return page.getByRole('switch', { name: names.get(move) ?? move, exact: true });
}

describe('a move that is switched off', () => {
  it('is in none of the next 50 breaks, and still off after a restart', async () => {
    const browser = await openChromium(builds().store);
    const [first] = await breaks(browser, 1);
    const unwanted = first?.[0] ?? '';

    const wanted = await switchOf(browser, unwanted);
    await wanted.click();
    await wanted.page().getByRole('status').getByText('Saved').waitFor();
    await until('it shows as off', async () => !(await wanted.isChecked()));

    const plans = await breaks(browser, 50);
    expect(plans).toHaveLength(50);
    expect(plans.flat()).not.toContain(unwanted);
    // Variety was there: with it on, it would have had its turns.
    expect(new Set(plans.flat()).size).toBeGreaterThan(20);

    await browser.kill();
    const again = await browser.relaunch();
    expect((await stored(again, 'settings')).moves.off).toEqual([unwanted]);
    expect(await (await switchOf(again, unwanted)).isChecked()).toBe(false);
    // Fifty windows take their time on a busy machine.
  }, 400_000);
});

describe('the last move of a line', () => {
  it.each(['front', 'back'] as const)('stays on, and the page says why: %s', async (line) => {
    const browser = await openChromium(builds().store);
    const [last, ...others] = movesOfLine(usableMoves(catalogue, defaultSettings), line).map(({ id }) => id);
    await send(browser, 'changeSettings', { patch: { moves: { off: others } } });
    const only = await switchOf(browser, last ?? '');
    await only.click();
    await only.page().getByRole('alert').getByText(`That would leave no ${line} move.`).waitFor();
    expect(await only.isChecked()).toBe(true);
    expect((await stored(browser, 'settings')).moves.off).toEqual(others);
  });
});

describe('the moves in the options', () => {
  it('are found, filtered after a reload as before, and read about by keyboard', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.open('options.html');
    const search = page.getByRole('searchbox', { name: 'Search moves' });
    await search.fill('scapular setting');
    await page.getByText(`Shown: 1 of ${catalogue.length}`).waitFor();
    await page.reload();
    await page.getByText(`Shown: 1 of ${catalogue.length}`).waitFor();
    expect(await search.inputValue()).toBe('scapular setting');

    const steps = page.getByRole('button', { name: 'How it goes Shoulder-blade squeeze' });
    await steps.press('Enter');
    const sheet = page.getByRole('dialog', { name: 'Shoulder-blade squeeze' });
    await sheet.getByText('Watch out for').waitFor();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('How it goes');
  });

  it('are narrowed to an area on the body map', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.open('options.html');
    await page.getByRole('toolbar').getByRole('button', { name: /^Ribs/ }).press('Enter');
    const ribs = catalogue.filter(({ areas }) => areas.includes('ribs')).length;
    await page.getByText(`Shown: ${ribs} of ${catalogue.length}`).waitFor();
    expect(await page.getByRole('button', { name: 'How it goes' }).count()).toBe(ribs);
  });

  it('follow a quick choice, and come back when it is undone', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.open('options.html');
    await page.getByRole('button', { name: 'Open office' }).click();
    await until('it is stored', async () => (await stored(browser, 'settings')).moves.discreetness === 3);
    await page.getByRole('button', { name: 'Undo' }).click();
    await until('it is undone', async () => (await stored(browser, 'settings')).moves.discreetness === 1);
    expect((await stored(browser, 'settings')).moves).toEqual(defaultSettings.moves);
  });

  it('say which answer hides them, and lead to it', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.open('options.html');
    await page.getByRole('checkbox', { name: 'Painful knee' }).click();
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Sit-to-stand' }) });
    await card.getByRole('link', { name: 'Painful knee' }).click();
    const answer = page.getByRole('checkbox', { name: 'Painful knee' });
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('answer-knee-pain');
    expect(await answer.isChecked()).toBe(true);
  });
});

/** Goes through so many breaks at once, as their pages would. Tells which moves were in each. */
async function breaks(browser: Chromium, count: number): Promise<string[][]> {
  const before = (await rows(browser, 'breaks')).length;
  const plans: string[][] = [];
  while (plans.length < count) plans.push(await browser.inPage(oneBreak));
  await until('all are written down', async () => (await rows(browser, 'breaks')).length === before + count);
  return plans;
}

/** Runs in the extension: one message after the other, without a round trip to the test for each. */
async function oneBreak(api: Browser): Promise<string[]> {
  const say = async <Value>(command: string, ask: object): Promise<Value> => {
    const reply: { ok: boolean; value: Value } = await api.runtime.sendMessage({ command, ask });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    return reply.value;
  };
  await say('takeBreak', {});
  const items = await api.storage.local.get('schedule');
  const { phase } = items['schedule'] as { phase: { id: string } };
  const breakId = phase.id;
  const { plan } = await say<{ plan: { move: string; seconds: number }[] }>('breakOpened', { breakId });
  for (const [index, { seconds }] of plan.entries()) {
    await say('finishMove', { breakId, index, seconds, sets: 1, sides: 1, completed: true, felt: 'fine' });
  }
  await say('finishBreak', { breakId });
  return plan.map(({ move }) => move);
}
