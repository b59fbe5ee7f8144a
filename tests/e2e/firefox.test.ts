import { describe, expect, it } from 'vitest';
import { openFirefox } from './support/firefox';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

describe.skipIf(firefoxProgram() === null)('Firefox with Unknot', () => {
  it('installs it and starts its background', async () => {
    const firefox = await openFirefox();
    const page = await firefox.open('manifest.json');
    expect(await page.run((api) => api.runtime.getManifest().version)).toBe('0.1.0');
    expect(await page.run(async (api) => (await api.runtime.getBackgroundPage()).location.pathname)).toMatch(
      /background/,
    );
  });

  it('keeps storage through a kill of the whole browser', async () => {
    const firefox = await openFirefox();
    await (await firefox.open('manifest.json')).run((api) => api.storage.local.set({ kept: true }));
    await firefox.kill();
    const again = await firefox.relaunch();
    const page = await again.open('manifest.json');
    expect(await page.run((api) => api.storage.local.get('kept'))).toEqual({ kept: true });
  });

  it('shows its pages', async () => {
    const firefox = await openFirefox();
    const page = await firefox.page('welcome.html');
    expect(await until('a heading', () => page.run(() => document.querySelector('h1')?.textContent))).toContain(
      'Unknot',
    );
    await page.picture('welcome-firefox');
  });
});
