import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startBare, type Bare } from '../e2e/support/bare';
import { idOfFolder } from '../e2e/support/extension-id';
import { newFolder } from '../e2e/support/folder';
import type { Script } from '../e2e/support/script';
import { until } from '../e2e/support/until';
import { ofExtensions, processesOf } from '../growth/processes';

/** A Chromium with one extension and nothing attached: workers die and pages load in it as they do at home. */
export class Lone {
  readonly id: string;
  readonly origin: string;
  readonly profile: string;
  readonly #browser: Bare;
  #desk: { readonly targetId: string; readonly session: string } | null = null;

  private constructor(folder: string, profile: string, browser: Bare) {
    this.id = idOfFolder(folder);
    this.origin = `chrome-extension://${this.id}`;
    this.profile = profile;
    this.#browser = browser;
  }

  /** On a copy of a profile, or on a new one. */
  static async open(folder: string, past?: string): Promise<Lone> {
    const profile = newFolder('bench');
    if (past !== undefined) {
      cpSync(past, profile, { recursive: true });
      rmSync(join(profile, 'DevToolsActivePort'), { force: true });
    }
    return new Lone(folder, profile, await startBare({ profile, load: folder }));
  }

  get pid(): number {
    return this.#browser.pid;
  }

  /** Opens a page of the extension in a tab, attached to by nobody. */
  async open(path: string): Promise<string> {
    const url = `${this.origin}/${path}`;
    return (await this.#browser.send<{ targetId: string }>('Target.createTarget', { url })).targetId;
  }

  close(targetId: string): Promise<unknown> {
    return this.#browser.send('Target.closeTarget', { targetId });
  }

  /** Runs in a page that was opened. */
  async look<Answer, Args extends readonly unknown[]>(
    targetId: string,
    script: Script<Args, Answer>,
    ...args: Args
  ): Promise<Answer> {
    return this.#browser.run(await this.#browser.attach(targetId), script, ...args);
  }

  /** Runs in a bare tab of the extension, which stays until `leave`. */
  async inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer> {
    this.#desk ??= await this.#openDesk();
    return this.#browser.run(this.#desk.session, script, ...args);
  }

  async #openDesk() {
    const targetId = await this.open('manifest.json');
    const session = await this.#browser.attach(targetId);
    await until('the page is there', () =>
      this.#browser.run(session, () => location.protocol !== 'about:' && document.readyState === 'complete'),
    );
    return { targetId, session };
  }

  /** Closes what is open of the extension, and ends its worker. */
  async leave(): Promise<void> {
    this.#desk = null;
    const ours = async () => (await this.#browser.targets()).filter(({ url }) => url.startsWith(this.origin));
    const nothing = async () => {
      const left = await ours();
      // Again and again: a worker that is only just starting does not hear it.
      await Promise.all(left.map(({ targetId }) => this.close(targetId).catch(() => null)));
      return left.length === 0 && this.processes().length === 0;
    };
    await until('nothing of it is left', nothing, { timeout: 60_000, every: 100 });
  }

  /** Closes a page that opens by itself. */
  async closePage(path: string): Promise<void> {
    const url = `${this.origin}/${path}`;
    const page = await until(`${path} opens`, async () =>
      (await this.#browser.targets()).find((target) => target.url.startsWith(url)),
    );
    await this.close(page.targetId);
  }

  /** The processes in which the extension runs; none when it is cold. */
  processes(): readonly number[] {
    return ofExtensions(processesOf(this.pid)).map(({ pid }) => pid);
  }

  /** Ends as people end it, so that everything is on the disk. */
  async quit(): Promise<void> {
    await this.#browser.send('Browser.close');
    await this.#browser.gone;
  }

  kill(): Promise<void> {
    return this.#browser.kill();
  }
}
