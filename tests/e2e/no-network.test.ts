import { describe, expect, it } from 'vitest';
import { goThroughEverything, type Visited } from './every-page';
import { rows } from './history';
import { always, send } from './inside';
import { openChromium } from './support/chromium';
import { openFirefox } from './support/firefox';
import { byName } from './support/page-by-name';
import { builds, firefoxProgram } from './support/provided';
import { openProxy, type Proxy } from './support/proxy';

/** Sites of the web, too. */
type Anywhere = Visited & { visit(url: string): Promise<unknown> };

const browsers = {
  async Chromium(proxy: Proxy): Promise<Anywhere> {
    const browser = await openChromium(builds().store, { args: proxy.args });
    return {
      inside: browser,
      open: async (path) => byName(await browser.open(path)),
      page: async (path) => byName(await browser.page(path)),
      visit: async (url) => (await browser.context.newPage()).goto(url),
    };
  },
  async Firefox(proxy: Proxy): Promise<Anywhere> {
    const browser = await openFirefox({ settings: proxy.settings });
    return {
      inside: browser,
      open: (path) => browser.open(path),
      page: (path) => browser.page(path),
      visit: (url) => browser.visit(url),
    };
  },
};

describe.each(['Chromium', 'Firefox'] as const)('in %s', (name) => {
  describe.skipIf(name === 'Firefox' && firefoxProgram() === null)('nobody is asked for anything', () => {
    it('by every page and a whole break', async () => {
      const proxy = await openProxy();
      const browser = await browsers[name](proxy);
      await browser.page('welcome.html');
      await send(browser.inside, 'changeSettings', { patch: { hours: always } });
      await goThroughEverything(browser);
      const triggers = (await rows(browser.inside, 'breaks')).map(({ trigger }) => trigger);
      expect(triggers.toSorted()).toEqual(['asked', 'quick', 'scheduled']);
      expect(proxy.asked()).toEqual([]);
    });

    it('even by a page that would want to, though the proxy sees what a page of the web asks for', async () => {
      const proxy = await openProxy();
      const browser = await browsers[name](proxy);
      const page = await browser.open('popup.html');
      expect(await page.run(tryEveryWay, 'ours.invalid')).toEqual([]);
      await browser.visit('http://elsewhere.invalid/').catch(() => null);
      expect(new Set(proxy.asked())).toEqual(new Set(['elsewhere.invalid']));
    });
  });
});

/** Runs in a page of ours. Tells which ways led out. */
async function tryEveryWay(_: unknown, site: string): Promise<string[]> {
  const loads = (one: HTMLElement & { src: string }) =>
    new Promise<boolean>((resolve) => {
      one.addEventListener('load', () => resolve(true));
      one.addEventListener('error', () => resolve(false));
      one.src = `http://${site}/`;
      document.body.append(one);
    });
  const ways: Record<string, () => Promise<boolean> | boolean> = {
    fetch: () => fetch(`http://${site}/`).then(() => true),
    // It says yes whatever becomes of it.
    beacon: () => navigator.sendBeacon(`http://${site}/`) && false,
    socket: () =>
      new Promise((resolve, reject) => {
        const socket = new WebSocket(`ws://${site}/`);
        socket.addEventListener('open', () => resolve(true));
        socket.addEventListener('error', reject);
      }),
    image: () => loads(new Image()),
    sound: () => loads(document.createElement('audio')),
  };
  const outcomes = Object.entries(ways).map(async ([way, go]) => {
    try {
      return (await go()) ? [way] : [];
    } catch {
      return [];
    }
  });
  return (await Promise.all(outcomes)).flat();
}
