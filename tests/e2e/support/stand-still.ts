import type { Page } from 'playwright-core';

/** Brings everything that fades or glides to its end, for what is on its way is pale, and not in its place. */
export const standStill = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const moving of document.getAnimations()) {
      if (moving.effect?.getComputedTiming().iterations !== Infinity) moving.finish();
    }
  });
