import type { Page } from 'playwright-core';
import { pictureFile } from './folder';

/** Takes a page in light and in dark, as `<name>-light.png` and `<name>-dark.png` below `.cache/screenshots`. */
export async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: pictureFile(`${name}-${colorScheme}`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: null });
}
