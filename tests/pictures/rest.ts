import type { Page } from 'playwright-core';
import { until } from '../e2e/support/until';

/** Looks alike so many times in a row. */
const alike = 4;

/** Waits until a page has its fonts, no part of it is on its way, and its words and its height stay as they are. */
export async function comeToRest(page: Page): Promise<void> {
  let before = '';
  let times = 0;
  await until('the page is at rest', async () => {
    const now = await page.evaluate(() => {
      const moving = document
        .getAnimations()
        .some(
          ({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations !== Infinity,
        );
      const { scrollHeight } = document.documentElement;
      return moving || document.fonts.status !== 'loaded'
        ? ''
        : `${scrollHeight} ${scrollY} ${document.body.innerText}`;
    });
    times = now !== '' && now === before ? times + 1 : 0;
    before = now;
    return times >= alike;
  });
}
