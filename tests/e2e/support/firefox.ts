import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bidi } from './bidi';
import type { Place } from './desktop';
import { launchFirefox, type FirefoxProcess, type Preference } from './firefox-process';
import { newFolder, pictureFile } from './folder';
import { builds } from './provided';
import { textOf, type Script } from './script';
import { until } from './until';

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
  if (opening.profile === undefined) await firefox.install();
  return firefox;
}

export class Firefox {
  readonly origin = origin;
  readonly profile: string;

  readonly #running: FirefoxProcess;
  readonly #opening: FirefoxOpening;

  constructor(running: FirefoxProcess, profile: string, opening: FirefoxOpening) {
    this.#running = running;
    this.profile = profile;
    this.#opening = opening;
  }

  /**
   * As from a store if this Firefox takes what is not signed (ESR does), so that it is still there after a restart;
   * else for as long as Firefox runs.
   */
  async install(): Promise<void> {
    const install = (extensionData: object, permanent: boolean) =>
      this.#running.send('webExtension.install', { extensionData, 'moz:permanent': permanent });
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
    const { context } = await this.#running.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = new FirefoxPage(this.#running.send, context);
    try {
      await this.#running.send('browsingContext.navigate', { context, url, wait: 'complete' });
    } catch (refused) {
      await page.close();
      throw refused;
    }
    return page;
  }

  /** A page of ours that opens by itself, or is open. */
  async page(path: string, timeout = 20_000): Promise<FirefoxPage> {
    const context = await until(
      `${path} opens`,
      async () => {
        // Their loading makes no event: they are looked for.
        type Tree = { contexts: { context: string; url: string }[] };
        const { contexts } = await this.#running.send<Tree>('browsingContext.getTree', {});
        return contexts.find(({ url }) => url.startsWith(`${origin}/${path}`))?.context;
      },
      { timeout },
    );
    return new FirefoxPage(this.#running.send, context);
  }

  kill(): Promise<void> {
    return this.#running.kill();
  }

  /** Starts again on the same profile, after `kill`. */
  async relaunch(): Promise<Firefox> {
    const again = await openFirefox({ ...this.#opening, profile: this.profile });
    if (!this.#has('extensions.json', addOn)) await again.install();
    // It may come up a moment after the browser does.
    await until('its pages open', async () => {
      await (await again.open('manifest.json')).close();
      return true;
    });
    return again;
  }
}

type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

export class FirefoxPage {
  readonly #send: Bidi;
  readonly #context: string;

  constructor(send: Bidi, context: string) {
    this.#send = send;
    this.#context = context;
  }

  /** Runs in the page. */
  async run<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer> {
    // As text, for the protocol would wrap every value of an object.
    const outcome = await this.#send<Outcome>('script.evaluate', {
      expression: `Promise.resolve(${textOf(script, args)}).then((answer) => JSON.stringify({ answer }))`,
      target: { context: this.#context },
      awaitPromise: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    const { answer }: { answer: Answer } = JSON.parse(outcome.result.value);
    return answer;
  }

  async picture(name: string): Promise<void> {
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    writeFileSync(pictureFile(name), Buffer.from(data, 'base64'));
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', { context: this.#context });
  }
}
