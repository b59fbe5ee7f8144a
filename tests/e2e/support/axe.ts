import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { standStill } from './stand-still';

/** What axe finds on a page, each as "rule: element"; empty is good. */
export async function barriers(page: Page): Promise<string[]> {
  await standStill(page);
  // Evaluated, for the policy of the page lets no script in from elsewhere.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
