import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from './desktop';
import { onFailure } from './end-all';
import { FirefoxInsides } from './firefox-insides';
import { FirefoxPage } from './firefox-page';
import { FirefoxPopup } from './firefox-popup';
import { launchFirefox, type FirefoxProcess, type Preference } from './firefox-process';
import { newFolder } from './folder';
import { builds } from './provided';
import type { Script } from './script';
import { inTime, until, within } from './until';

/** Of the manifest. */
const addOn = '{c2840fcf-fa31-49e3-908a-af4c2ec1dc89}';
/** Firefox draws one at random; a known one tells where our pages are. */
const uuid = '3f1d8a52-6f0e-4c5a-9b3e-5d0c3a7e9a11';
const origin = `moz-extension://${uuid}`;

export interface FirefoxOpening {
  /** After so many milliseconds without an event the background ends (30 000 unless told). */
  readonly backgroundIdle?: number;
  readonly profile?: string;
  /** A desktop to show windows on; headless without it. */
  readonly place?: Place;
  readonly settings?: Readonly<Record<string, Preference>>;
  /** A folder to load for as long as Firefox runs, in place of the store build. */
  readonly build?: string;
}

/** A Firefox with Unknot. Ends with the test. */
export async function openFirefox(opening: FirefoxOpening = {}): Promise<Firefox> {
  const profile = opening.profile ?? newFolder('firefox');
  const settings = {
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'xpinstall.signatures.required': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    // What a kill made it forget after all it finds again in its folder, and would switch off.
    'extensions.autoDisableScopes': 0,
    ...(opening.backgroundIdle === undefined ? {} : { 'extensions.background.idle.timeout': opening.backgroundIdle }),
    ...opening.settings,
  };
  const running = await launchFirefox(profile, settings, opening.place);
  const firefox = new Firefox(running, profile, opening);
  onFailure(() => firefox.whatIsShown());
  if (opening.profile === undefined) await firefox.install();
  return firefox;
}

export class Firefox {
  readonly origin = origin;
  readonly profile: string;
  /** What only Firefox itself knows or can do. */
  readonly insides: FirefoxInsides;

  readonly #running: FirefoxProcess;
  readonly #opening: FirefoxOpening;
  #lookout: Promise<FirefoxPage> | null = null;

  constructor(running: FirefoxProcess, profile: string, opening: FirefoxOpening) {
    this.#running = running;
    this.profile = profile;
    this.#opening = opening;
    this.insides = new FirefoxInsides(running.send, addOn);
  }

  /**
   * As from a store if this Firefox takes what is not signed (ESR does), so that it is still there after a restart;
   * else for as long as Firefox runs.
   */
  async install(): Promise<void> {
    const install = (extensionData: object, permanent: boolean) =>
      this.#running.send('webExtension.install', { extensionData, 'moz:permanent': permanent });
    if (this.#opening.build !== undefined) {
      await install({ type: 'path', path: this.#opening.build }, false);
      return;
    }
    try {
      await install({ type: 'archivePath', path: builds().firefoxArchive }, true);
    } catch {
      await install({ type: 'path', path: builds().firefox }, false);
      return;
    }
    // Firefox takes its time to write it down, in two files, and a kill before that forgets it. The second is packed:
    // only the beginning of our name is sure to be there as it is.
    await until(
      'the installation is written down',
      () => this.#has('extensions.json', addOn) && this.#has('addonStartup.json.lz4', addOn.slice(0, 7)),
    );
  }

  #has(name: string, text: string): boolean {
    const file = join(this.profile, name);
    return existsSync(file) && readFileSync(file).includes(text);
  }

  /** A page of ours in a tab, such as `popup.html`. */
  open(path: string): Promise<FirefoxPage> {
    return this.visit(`${origin}/${path}`);
  }

  /** Any page in a tab. */
  async visit(url: string): Promise<FirefoxPage> {
    const { context } = await this.#running.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      referenceContext: await this.insides.ordinaryTab(),
    });
    const page = new FirefoxPage(this.#running.send, context);
    try {
      await this.#running.send('browsingContext.navigate', { context, url, wait: 'complete' });
    } catch (refused) {
      await page.close();
      throw refused;
    }
    return page;
  }

  /** The pages of ours that are open, such as all `break.html`. */
  async pages(path: string): Promise<FirefoxPage[]> {
    const found = (await this.#tree()).filter(({ url }) => url.startsWith(`${origin}/${path}`));
    return found.map(({ context }) => new FirefoxPage(this.#running.send, context));
  }

  /** Their loading makes no event: pages are looked for. */
  async #tree(): Promise<{ context: string; url: string }[]> {
    type Tree = { contexts: { context: string; url: string }[] };
    return (await this.#running.send<Tree>('browsingContext.getTree', {})).contexts;
  }

  /** The text of each open page, so that a failed test says what people would have seen. */
  async whatIsShown(): Promise<string> {
    if (this.#running.hasEnded()) return 'This Firefox has ended.';
    const pages = (await this.#tree()).map(async ({ context, url }) => {
      const text = new FirefoxPage(this.#running.send, context).run(() => document.body.innerText);
      return `${url}: ${await within(5000, 'its text', text).catch(String)}`;
    });
    const closed = (await this.insides.closedWindows()).map((url) => `closed: ${url}`);
    return ['Open at the failure:', ...(await Promise.all(pages)), ...closed].join('\n');
  }

  /** A page of ours that opens by itself, or is open. */
  page(path: string, timeout = inTime): Promise<FirefoxPage> {
    return until(`${path} opens`, async () => (await this.pages(path))[0], { timeout });
  }

  /** Runs in a tab without code of ours, which wakes nothing; the tab stays open. */
  async inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer> {
    this.#lookout ??= this.open('manifest.json').catch((refused: unknown) => {
      // The next one may ask anew.
      this.#lookout = null;
      throw refused;
    });
    return (await this.#lookout).run(script, ...args);
  }

  /** The real popup at the toolbar; another `open` may bring it up. */
  popup(open?: () => Promise<unknown>): Promise<FirefoxPopup> {
    return FirefoxPopup.open(this, open);
  }

  kill(): Promise<void> {
    return this.#running.kill();
  }

  /** Quits as people do. */
  async quit(): Promise<void> {
    await this.insides.quit();
    await this.#running.gone;
  }

  /** Starts again on the same profile, after `kill` or `quit`. */
  async relaunch(): Promise<Firefox> {
    const again = await openFirefox({ ...this.#opening, profile: this.profile });
    if (!this.#has('extensions.json', addOn)) await again.install();
    await until('the session is back', async () => {
      // Its first window may go meanwhile, and the question with it.
      await again.insides.sessionRestored();
      return true;
    });
    // It may come up a moment after the browser does.
    await until('its pages open', async () => {
      await (await again.open('manifest.json')).close();
      return true;
    });
    return again;
  }
}
