import type { Page } from 'playwright-core';
import { standStill } from '../e2e/support/stand-still';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes what is in sight of a page that is as large as this, drawn at `scale` pixels for each of its own. */
export async function shot(page: Page, { width, height }: Size, scale = 1): Promise<Buffer> {
  await page.setViewportSize({ width, height });
  // By hand: playwright would set the scale back.
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  await page.evaluate(async () => void (await document.fonts.ready));
  await standStill(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await session.detach();
  return Buffer.from(data, 'base64');
}
