import type { Page } from 'playwright-core';
import type { Decision } from '#src/domain/schedule/decisions';
import { instant, millis, minutes } from '#src/domain/time';
import { liveHalfYear } from '../e2e/half-year';
import { put, send } from '../e2e/inside';
import { makeDue, openSettled, sit } from '../e2e/settled';
import type { Chromium } from '../e2e/support/chromium';
import { until } from '../e2e/support/until';
import { sayIn, type Language, type Say } from '../support/say';

/** One browser in a language, after some weeks of breaks. */
export interface Stage {
  readonly language: Language;
  readonly say: Say;
  readonly browser: Chromium;
}

export async function openStage(language: Language, weeks = 4): Promise<Stage> {
  const browser = await openSettled({ language });
  await liveHalfYear(browser, instant(Date.now()), weeks);
  return { language, say: sayIn(language), browser };
}

/** By its first words: some have a hint behind their name. */
export const named = (page: Page, role: 'button' | 'link' | 'heading', name: string) =>
  page.getByRole(role, {
    name: new RegExp(`^${name.replaceAll(/\s+/g, ' ').replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}`),
  });

export async function popup({ browser, say }: Stage, tension = 0.48): Promise<Page> {
  await sit(browser, tension);
  const page = await browser.open('popup.html');
  await named(page, 'button', say('popup_quick')).waitFor();
  return page;
}

/** The window of a break that is offered. */
export async function offered({ browser, say }: Stage): Promise<Page> {
  await makeDue(browser);
  await send(browser, 'takeBreak', {});
  const page = await browser.page('break.html');
  await named(page, 'button', say('break_start')).waitFor();
  return page;
}

/** Swaps the second move of an offered break until it is this one, as people can. */
export async function swapSecond({ browser, say }: Stage, page: Page, move: string): Promise<void> {
  const breakId = new URL(page.url()).searchParams.get('b') ?? '';
  await until(
    `the break has ${move}`,
    async () => (await send(browser, 'swapMove', { breakId, index: 1 }))?.move === move,
  );
  await page.reload();
  await named(page, 'button', say('break_start')).waitFor();
}

/** Starts an offered break and goes on to the move at `index`, `seconds` into it; the clock of the page stands still then. */
export async function run({ say }: Stage, page: Page, index: number, seconds: number): Promise<void> {
  await page.clock.install();
  // Not behind the clock of the page, however long the machine takes to say it.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 30_000));
  await named(page, 'button', say('break_start')).click();
  const done = named(page, 'button', say('break_done'));
  await page.clock.runFor(1000);
  await done.waitFor();
  for (let move = 0; move < index; move += 1) {
    await page.clock.runFor(30_000);
    await done.click();
    await page.clock.runFor(1000);
  }
  await page.clock.runFor(seconds * 1000);
}

/** A morning as the clock would have noted it. */
export async function morning({ browser }: Stage): Promise<Page> {
  const quarter = minutes(15);
  // So that it does not matter how long the browser took to start.
  const now = Math.floor(Date.now() / quarter) * quarter;
  const ago = (count: number) => instant(now - minutes(count));
  const decisions: readonly Decision[] = [
    { at: ago(190), kind: 'due' },
    { at: ago(189), kind: 'shown', trigger: 'scheduled' },
    { at: ago(187), kind: 'ended', outcome: 'done' },
    { at: ago(142), kind: 'due' },
    { at: ago(142), kind: 'held', reason: 'call' },
    { at: ago(118), kind: 'shown', trigger: 'scheduled' },
    { at: ago(116), kind: 'ended', outcome: 'done' },
    { at: ago(92), kind: 'away', why: 'locked', since: ago(92) },
    { at: ago(58), kind: 'back', after: millis(minutes(34)), rested: 0.53 },
    { at: ago(13), kind: 'due' },
    { at: ago(13), kind: 'held', reason: 'full-screen' },
    { at: ago(3), kind: 'shown', trigger: 'scheduled' },
    { at: ago(1), kind: 'ended', outcome: 'done' },
  ];
  await browser.killWorker();
  await put(browser, { why: decisions });
  return browser.open('options.html#why');
}
