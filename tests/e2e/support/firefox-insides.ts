import type { Bidi } from './bidi';
import { evaluate } from './firefox-page';
import type { Preference } from './firefox-process';

/* Runs in a window of Firefox itself, not in a page: it may ask and do what no extension can. */

interface AddOn {
  readonly backgroundState: 'starting' | 'running' | 'suspending' | 'stopped';
  terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void>;
  on(event: string, listener: () => void): void;
}

interface SessionStore {
  getClosedWindowData(): readonly { tabs: readonly { entries: readonly { url: string }[] }[] }[];
  undoCloseWindow(index: number): void;
  readonly promiseAllWindowsRestored: Promise<void>;
}

interface Shown {
  readonly context: string;
  /** The window it is in. */
  readonly clientWindow: string;
}

interface Tree {
  readonly contexts: readonly Shown[];
}

interface Noted {
  readonly message: string;
}

declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: { GlobalManager: { getExtension(id: string): AddOn | undefined } };
    SessionStore: SessionStore;
  };
};
declare const IOUtils: { readJSON(path: string, how: { decompress: boolean }): Promise<unknown> };
declare const PathUtils: { readonly profileDir: string; join(...parts: string[]): string };
declare const Services: {
  console: { getMessageArray(): readonly Noted[] };
  startup: { quit(how: number): boolean };
  prefs: Record<`set${'Bool' | 'Int' | 'String'}Pref`, (name: string, value: Preference) => void>;
};

const setters = { boolean: 'setBoolPref', number: 'setIntPref', string: 'setStringPref' } as const;

export class FirefoxInsides {
  readonly #send: Bidi;
  readonly #addOn: string;

  constructor(send: Bidi, addOn: string) {
    this.#send = send;
    this.#addOn = addOn;
  }

  async #run<Answer, Args extends readonly unknown[]>(
    script: (...args: Args) => Answer | Promise<Answer>,
    ...args: Args
  ): Promise<Answer> {
    const [first] = await this.#windows();
    const handed = args.map((arg) => JSON.stringify(arg)).join(', ');
    return evaluate(this.#send, first?.context ?? '', `(${String(script)})(${handed})`);
  }

  /** The windows themselves, with what is around the pages. */
  async #windows(): Promise<readonly Shown[]> {
    return (await this.#send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts;
  }

  /**
   * A tab in a window that has a bar of tabs; a new one beside it never keeps a break window open, as it would if that
   * were in front and took it.
   */
  async ordinaryTab(): Promise<string | undefined> {
    const { contexts } = await this.#send<Tree>('browsingContext.getTree', {});
    for (const { context, clientWindow } of await this.#windows()) {
      if (await evaluate<boolean>(this.#send, context, 'globalThis.toolbar.visible')) {
        return contexts.find((tab) => tab.clientWindow === clientWindow)?.context;
      }
    }
    return undefined;
  }

  /** What becomes of the background: it ends when nothing has happened for a while. */
  background(): Promise<AddOn['backgroundState'] | 'missing'> {
    return this.#run((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.GlobalManager.getExtension(id)?.backgroundState ?? 'missing';
    }, this.#addOn);
  }

  /** Ends the background at once, as if nothing had happened for a while. */
  endBackground(): Promise<void> {
    return this.#run(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      await ExtensionParent.GlobalManager.getExtension(id)?.terminateBackground({ disableResetIdleForTest: true });
    }, this.#addOn);
  }

  /** Counts from now on how often the background starts. */
  async countStarts(): Promise<() => Promise<number>> {
    await this.#run((id) => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const counted = Object.assign(globalThis, { backgroundStarts: 0 });
      ExtensionParent.GlobalManager.getExtension(id)?.on('background-script-started', () => {
        counted.backgroundStarts += 1;
      });
    }, this.#addOn);
    return () => this.#run(() => (globalThis as unknown as { backgroundStarts: number }).backgroundStarts);
  }

  /** What went wrong in a script of ours, wherever it ran. */
  async errors(): Promise<string[]> {
    const noted = await this.#run(() => Services.console.getMessageArray().map(({ message }) => message));
    return (
      noted
        .filter((message) => message.includes('moz-extension://') && message.includes('Error'))
        // Firefox notes, as an error, that a page was closed before the answer to it came.
        .filter((message) => !message.includes('after context unloaded'))
    );
  }

  /** Whether a page is in the file from which Firefox would restore the session after a crash. */
  async keepsInSession(url: string): Promise<boolean> {
    const file = await this.#run(async () => {
      const path = PathUtils.join(PathUtils.profileDir, 'sessionstore-backups', 'recovery.jsonlz4');
      return JSON.stringify(await IOUtils.readJSON(path, { decompress: true }));
    });
    return file.includes(url);
  }

  /** Resolves once the windows of the last session are back, if any were to come: tabs may be put in their place until then. */
  sessionRestored(): Promise<void> {
    return this.#run(() => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      return SessionStore.promiseAllWindowsRestored;
    });
  }

  /** Addresses of the windows that were closed and that Firefox could open again, the newest first. */
  closedWindows(): Promise<string[]> {
    return this.#run(() => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      return SessionStore.getClosedWindowData().flatMap(({ tabs }) =>
        tabs.flatMap(({ entries }) => entries.map(({ url }) => url)),
      );
    });
  }

  /** As Ctrl+Shift+N does. */
  reopenWindow(): Promise<void> {
    return this.#run(() => {
      const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
      SessionStore.undoCloseWindow(0);
    });
  }

  /** Changes a setting while Firefox runs. */
  set(name: string, value: Preference): Promise<void> {
    const setter = setters[typeof value as keyof typeof setters];
    return this.#run((setter, name, value) => Services.prefs[setter](name, value), setter, name, value);
  }

  /** As from the menu: windows close in their order, and the session is written down. */
  async quit(): Promise<void> {
    // It may be gone before it answers.
    await this.#run(() => void Services.startup.quit(2 /* eAttemptQuit */)).catch(() => undefined);
  }
}
