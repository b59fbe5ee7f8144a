import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPopup } from './by-hand';
import { always, send } from './inside';
import { openSettled } from './settled';
import { barriers } from './support/axe';
import { openChromium } from './support/chromium';
import { pictureFile } from './support/folder';
import { canInstallForGood, openInstalled } from './support/installed';
import { picture } from './support/picture';
import { openProxy } from './support/proxy';
import { builds, pace, screenProgram } from './support/provided';
import { openScreen } from './support/screen';
import { until } from './support/until';

describe('Chromium with Unknot', () => {
  it('starts the worker', async () => {
    const browser = await openChromium(builds().store);
    expect(await browser.inWorker((api) => api.runtime.getManifest().version)).toBe('0.1.0');
  });

  it('looks at storage from a page without waking the worker', async () => {
    // What it does at its first start is over: nothing else wakes it.
    const browser = await openSettled();
    await browser.inWorker((api) => api.storage.local.set({ seen: 1 }));
    await browser.killWorker();
    expect(await browser.inPage((api) => api.storage.local.get('seen'))).toEqual({ seen: 1 });
    expect(await browser.workerAlive()).toBe(false);
    expect(await browser.inWorker((_, sum) => sum + 1, 1)).toBe(2);
  });

  it('keeps storage through a kill of the whole browser', async () => {
    const browser = await openChromium(builds().store);
    await browser.inPage((api) => api.storage.local.set({ kept: true }));
    await browser.kill();
    const again = await browser.relaunch();
    expect(await again.inPage((api) => api.storage.local.get('kept'))).toEqual({ kept: true });
  });
});

describe('the rest of the rig', () => {
  it.skipIf(!canInstallForGood)('installs for good: alarms survive a restart', async () => {
    const browser = await openInstalled(builds().store);
    await browser.inPage((api) => api.alarms.create('kept', { when: Date.now() + 3_600_000 }));
    // Chromium says it is made a moment before it is written down.
    const state = join(browser.profile, 'Default/Extension State');
    const isWritten = (name: string) => readFileSync(join(state, name)).includes('kept');
    await until('the alarm is written down', () => readdirSync(state).some(isWritten));
    await browser.kill();
    const again = await browser.relaunch();
    expect(await again.inPage((api) => api.alarms.get('kept'))).toMatchObject({ name: 'kept' });
  });

  it('sees who asks for the network', async () => {
    const proxy = await openProxy();
    const browser = await openChromium(builds().store, { args: proxy.args });
    const page = await browser.context.newPage();
    await page.goto('http://elsewhere.invalid/').catch(() => null);
    expect(proxy.asked()).toContain('elsewhere.invalid');
  });

  it('finds barriers on a page', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.context.newPage();
    await page.setContent('<html lang="en"><title>T</title><main><h1>T</h1><img src="a.png"></main></html>');
    expect(await barriers(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  });

  it.skipIf(!screenProgram())('shows windows on a screen of its own', async () => {
    const browser = await openChromium(builds().store, { display: await openScreen() });
    const state = await browser.inPage(async (api) => (await api.windows.getLastFocused()).type);
    expect(state).toBe('normal');
  });

  it('reaches the real popup at the toolbar', async () => {
    const browser = await openChromium(builds().store);
    const popup = await openPopup(browser);
    await until('the popup paints', () => popup.evaluate<boolean>("document.querySelector('h1') !== null"));
    await popup.screenshot(pictureFile('popup'));
    expect(await popup.isOpen()).toBe(true);
  });

  it('takes pages that open by themselves, in light and dark', async () => {
    const browser = await openChromium(builds().store);
    const page = await browser.page('welcome.html');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await picture(page, 'welcome');
    expect(existsSync(pictureFile('welcome-dark'))).toBe(true);
  });

  it('runs the clock of the build for trying out faster', async () => {
    const browser = await openChromium(builds().paced);
    await send(browser, 'changeSettings', { patch: { hours: always } });
    const wake = await until('the wake-up is planned', () => browser.inPage((api) => api.alarms.get('wake')));
    // The first stage of the icon comes after a fifth of 45 minutes.
    expect(wake.scheduledTime - Date.now()).toBeLessThanOrEqual((9 * 60_000) / pace());
  });
});
