import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Script } from '../support/script';
import { openChromium } from '../support/chromium';
import { contractBuild } from '../support/contract-build';
import { openFirefox } from '../support/firefox';
import { newFolder } from '../support/folder';
import { builds } from '../support/provided';
import { textOf } from '../support/script';
import type { BrowserName, Case } from './case';
import type { Contract, Outcome } from './run';

/** A browser with the contract in it. */
export interface Place {
  run(one: Pick<Case, 'title' | 'where'>): Promise<Outcome>;
  /** In a page of the contract that is opened for it. */
  inNewPage<Answer>(script: Script<[], Answer>): Promise<Answer>;
}

/** Runs there: `run.ts` has put it into the global scope. */
declare const contract: Contract;

/** Windows of the size that is asked for have to fit on it. */
const screen = '--screen-info={1280x1024}';

/** As on a desktop without notifications of its own: then Firefox draws them, and keeps them for a while. */
const ownNotifications = {
  'alerts.useSystemBackend': false,
  'alerts.disableSlidingEffect': true,
};

/** Without developer mode Chromium loads an unpacked extension at its start, but not again. */
function developers(): string {
  const profile = newFolder('chromium');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return profile;
}

async function chromium(): Promise<Place> {
  const browser = await openChromium(await contractBuild(builds().store), { args: [screen], profile: developers() });
  const page = await browser.open('contract.html');
  const inside = <Answer>(page: Page, script: Script<[], Answer>) => page.evaluate<Answer>(textOf(script, []));
  return {
    run: ({ where, title }) =>
      where === 'page'
        ? page.evaluate<Outcome>(`contract.run(${JSON.stringify(title)})`)
        : browser.inWorker((_, title) => contract.run(title), title),
    inNewPage: async (script) => inside(await browser.open('contract.html'), script),
  };
}

async function firefox(): Promise<Place> {
  const browser = await openFirefox({ build: await contractBuild(builds().firefox), settings: ownNotifications });
  const page = await browser.open('contract.html');
  return {
    run: ({ where, title }) =>
      where === 'page'
        ? page.run((_, title) => contract.run(title), title)
        : page.run((_, title) => contract.runInBackground(title), title),
    inNewPage: async (script) => (await browser.open('contract.html')).run(script),
  };
}

export const places: Readonly<Record<BrowserName, () => Promise<Place>>> = { chromium, firefox };
