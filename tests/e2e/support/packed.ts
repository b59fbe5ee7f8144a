import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Chromium } from './chromium';
import { atEnd } from './end-all';
import { newFolder } from './folder';
import { launchChromium } from './launch';
import { makeKey, pack } from './pack';
import { chromiumProgram } from './provided';
import { until } from './until';

/** Where the browser reads its policies; `null` where we may not write. */
export function policyFolder(): string | null {
  if (process.platform !== 'linux') return null;
  const { path, branded, name } = chromiumProgram();
  const folder = name.includes('for Testing') ? 'opt/chrome_for_testing' : branded ? 'opt/chrome' : 'chromium';
  if (name.includes('Edge') || path.includes('/snap/')) return null;
  try {
    accessSync('/etc', constants.W_OK);
    return `/etc/${folder}/policies/managed`;
  } catch {
    return null;
  }
}

/** A store of one extension on this machine, to install from and to update from. */
export interface Store {
  readonly id: string;
  /** Puts a build on offer under a version; it is newer than what was there before. */
  offer(build: string, version: string): void;
}

/**
 * A Chromium that has Unknot packed, from a store, as most people have it: alarms of at least 30 s, real updates.
 * The first start is over: this one is a browser start. For tests in `alone/` only: the policy that installs it holds for every Chromium that starts meanwhile.
 */
export async function openFromStore(build: string, version = '1.0.0'): Promise<{ browser: Chromium; store: Store }> {
  const store = await openStore();
  store.offer(build, version);
  const launch = {
    profile: newFolder('packed'),
    // They switch off the very part that installs and updates.
    without: ['--disable-background-networking', '--disable-component-update', '--disable-extensions'],
  };
  const first = new Chromium(store.id, launch, await launchChromium(launch));
  // A page that is asked for too early keeps the installation from going on: the worker tells when.
  await until('the store installs it', () => first.workerAlive());
  await until('its pages open', () => first.inPage((api) => api.runtime.id), { every: 250 });
  // Only a clean end writes the installation down at once.
  await first.close();
  const browser = await first.relaunch();
  return { browser, store };
}

/**
 * Looks for a newer version now and puts it in place, as the button on the page of extensions does: pages of ours close,
 * and Chromium drops all alarms.
 */
export async function updateNow(browser: Chromium, version: string): Promise<void> {
  await browser.leavePage();
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate('chrome.developerPrivate.autoUpdate()');
  const info = `chrome.developerPrivate.getExtensionInfo('${browser.id}')`;
  const seen = () => page.evaluate<{ version: string; state: string }>(info);
  await until(`version ${version} is in place`, async () => {
    const now = await seen();
    return now.version === version && now.state === 'ENABLED';
  });
  await page.close();
}

async function openStore(): Promise<Store> {
  const folder = newFolder('store');
  const key = makeKey(folder);
  let offered = '';
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/update.xml')) response.end(updateXml(key.id, port, offered));
    else
      response
        .setHeader('content-type', 'application/x-chrome-extension')
        .end(readFileSync(join(folder, 'on-offer.crx')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  usePolicy(key.id, port);
  return {
    id: key.id,
    offer: (build, version) => {
      pack(build, version, key, folder);
      offered = version;
    },
  };
}

const updateXml = (id: string, port: number, version: string) => `<?xml version="1.0"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="http://127.0.0.1:${port}/on-offer.crx" version="${version}" /></app>
</gupdate>`;

function usePolicy(id: string, port: number) {
  const folder = policyFolder();
  if (folder === null) throw new Error('This user may not write policies');
  const file = join(folder, 'unknot-test.json');
  // Folders that were not there before go again.
  const made = topmostMissing(folder);
  mkdirSync(folder, { recursive: true });
  const forget = () => rmSync(made ?? file, { recursive: true, force: true });
  atEnd(forget);
  process.once('exit', forget);
  const settings = {
    installation_mode: 'normal_installed',
    update_url: `http://127.0.0.1:${port}/update.xml`,
    override_update_url: true,
  };
  writeFileSync(file, JSON.stringify({ ExtensionSettings: { [id]: settings } }));
}

function topmostMissing(folder: string): string | null {
  if (existsSync(folder)) return null;
  return topmostMissing(dirname(folder)) ?? folder;
}
