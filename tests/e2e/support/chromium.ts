import type { Page } from 'playwright-core';
import { idOfFolder } from './extension-id';
import { newFolder } from './folder';
import { launchChromium, type Launch, type Launched } from './launch';
import { openPopup, type Popup } from './popup';
import { textOf, type Script } from './script';
import { inTime, until, within } from './until';

export type Opening = Omit<Launch, 'profile'> & { readonly profile?: string };

/** A Chromium with Unknot from the folder of a build. Ends with the test. */
export async function openChromium(build: string, opening: Opening = {}): Promise<Chromium> {
  const launch = { profile: newFolder('chromium'), load: build, ...opening };
  return new Chromium(idOfFolder(build), launch, await launchChromium(launch));
}

/** One running browser, and Unknot in it. */
export class Chromium {
  readonly id: string;
  readonly origin: string;
  readonly #launch: Launch;
  readonly #launched: Launched;
  #desk: Page | null = null;
  /** Whether a page of ours has opened in it. */
  #known = false;

  constructor(id: string, launch: Launch, launched: Launched) {
    this.id = id;
    this.origin = `chrome-extension://${id}`;
    this.#launch = launch;
    this.#launched = launched;
  }

  get context() {
    return this.#launched.context;
  }

  get pid() {
    return this.#launched.pid;
  }

  get profile() {
    return this.#launch.profile;
  }

  /** A page of ours in a tab, such as `popup.html`. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    try {
      await page.goto(`${this.origin}/${path}`);
    } catch (refused) {
      await page.close();
      throw refused;
    }
    return page;
  }

  /** Pages of ours that are open, such as all `break.html`. */
  pages(path: string): Page[] {
    return this.context.pages().filter((page) => page.url().startsWith(`${this.origin}/${path}`));
  }

  /** A page of ours that opens by itself, or is open. */
  page(path: string, timeout = inTime): Promise<Page> {
    return until(`${path} opens`, () => this.pages(path)[0], { timeout });
  }

  /** The popup as it hangs from the toolbar button; another `open` may bring it up. */
  popup(open: () => Promise<unknown> = () => this.inWorker((api) => api.action.openPopup())): Promise<Popup> {
    return openPopup(this.#launched.session, this.origin, open);
  }

  /**
   * Runs in a bare tab of the extension that has no code of ours: it looks at storage, alarms and the database, and
   * neither wakes the worker nor keeps it awake.
   */
  async inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer> {
    this.#desk ??= await this.#openDesk();
    return within<Answer>(inTime, 'an answer of the page', this.#desk.evaluate(textOf(script, args)));
  }

  /** Closes the tab of `inPage`: Chromium updates an extension only while none of its pages is open. */
  async leavePage(): Promise<void> {
    await this.#desk?.close();
    this.#desk = null;
  }

  /** Runs in the worker, which is started for it if need be. */
  async inWorker<Answer, Args extends readonly unknown[]>(
    script: Script<Args, Answer>,
    ...args: Args
  ): Promise<Answer> {
    if (!(await this.workerAlive())) await this.startWorker();
    const worker = await until('a worker', () =>
      this.context.serviceWorkers().find((one) => one.url().startsWith(this.origin)),
    );
    return within<Answer>(inTime, 'an answer of the worker', worker.evaluate(textOf(script, args)));
  }

  async workerAlive(): Promise<boolean> {
    return (await this.#worker()) !== undefined;
  }

  /** Ends the worker as the browser does when it is idle or short of memory: between any two of its steps. */
  async killWorker(): Promise<void> {
    const worker = await this.#worker();
    if (!worker) return;
    const { targetId } = worker;
    await until('the worker is gone', async () => {
      // Again and again: one that is only just starting does not hear it.
      await this.#launched.session.send('Target.closeTarget', { targetId }).catch(() => null);
      return (await this.#worker())?.targetId !== targetId;
    });
  }

  /** Starts the worker without any event. */
  async startWorker(): Promise<void> {
    const page = (this.#desk ??= await this.#openDesk());
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${this.origin}/` });
    await until('the worker starts', () => this.workerAlive());
    await session.detach();
  }

  close(): Promise<void> {
    return this.#launched.close();
  }

  /** SIGKILL of the whole browser. */
  kill(): Promise<void> {
    return this.#launched.kill();
  }

  /** Starts again on the same profile, after `close` or `kill`. */
  async relaunch(changes: Opening = {}): Promise<Chromium> {
    const launch = { ...this.#launch, ...changes };
    return new Chromium(this.id, launch, await launchChromium(launch));
  }

  async #openDesk(): Promise<Page> {
    const open = () => this.open('manifest.json');
    // A browser that has just started may not know the extension yet.
    const page = this.#known ? await open() : await until('its pages open', open, { every: 250 });
    this.#known = true;
    return page;
  }

  async #worker() {
    const { targetInfos } = await this.#launched.session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(this.origin));
  }
}
