import type { Page } from 'playwright-core';
import type { Chromium } from '../../support/chromium';
import { until } from '../../support/until';

const body = `<!doctype html><title>Sound</title><script>
  const player = new AudioContext();
  const tone = player.createOscillator();
  tone.connect(player.destination);
  tone.start();
</script><button onclick="player.resume()">Play</button>`;

/** A page that can be heard, at an address of its choice. No server: the browser is answered before it asks for one. */
export async function openNoise(browser: Chromium, url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(url);
  await page.getByRole('button', { name: 'Play' }).click();
  await until('it can be heard', async () => (await audible(browser)) > 0);
  return page;
}

/** Silence, without anybody touching anything. */
export async function silence(browser: Chromium, page: Page): Promise<void> {
  await page.evaluate('player.suspend()');
  await until('it is silent', async () => (await audible(browser)) === 0);
}

const audible = (browser: Chromium): Promise<number> =>
  browser.inPage(async (api) => (await api.tabs.query({ audible: true })).length);
