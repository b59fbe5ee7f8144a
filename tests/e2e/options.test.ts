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
  });
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
