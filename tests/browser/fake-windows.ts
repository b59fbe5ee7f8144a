import { fakeBrowser } from 'wxt/testing/fake-browser';

export interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  url?: string;
  pendingUrl?: string;
  status: 'loading' | 'complete';
  /** When it was last in front; a page that never was has none. */
  lastAccessed?: number;
}

interface Created {
  readonly type?: string;
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Windows with one tab each, as both browsers have them: a new one is found by its address only once it has loaded. */
export class FakeWindows {
  readonly tabs: FakeTab[] = [];
  readonly created: Created[] = [];
  readonly focused: number[] = [];
  /** Says no to a new window, with a reason. */
  refuse: (wish: Created) => string | null = () => null;
  /** Whether a new window loads at once. */
  loads = true;
  #ids = 0;

  constructor() {
    Object.assign(fakeBrowser.tabs, {
      query: (query: { url?: string }) => Promise.resolve(this.#found(query.url ?? '')),
      get: (id: number) => this.#get(id),
      remove: async (id: number) => void this.tabs.splice(this.tabs.indexOf(await this.#get(id)), 1),
      update: (id: number) => this.#get(id),
    });
    Object.assign(fakeBrowser.windows, {
      create: (wish: Created) => this.#create(wish),
      update: (id: number, { focused }: { focused: boolean }) => Promise.resolve(focused && this.focused.push(id)),
    });
  }

  /** A break page that is there already. */
  add(breakId: string, lastAccessed?: number): FakeTab {
    const id = ++this.#ids;
    const url = fakeBrowser.runtime.getURL(`/break.html?b=${breakId}`);
    const tab: FakeTab = { id, windowId: 100 + id, url, status: 'complete' };
    if (lastAccessed !== undefined) tab.lastAccessed = lastAccessed;
    this.tabs.push(tab);
    return tab;
  }

  /** Which breaks are shown, window by window. */
  get shown(): string[] {
    return this.tabs.map(
      ({ url, pendingUrl }) => new URL(url ?? pendingUrl ?? 'about:blank').searchParams.get('b') ?? '',
    );
  }

  #found(pattern: string): FakeTab[] {
    return this.tabs.filter(({ url }) => url?.startsWith(pattern.replace('*', '')));
  }

  #get(id: number): Promise<FakeTab> {
    const tab = this.tabs.find((one) => one.id === id);
    return tab ? Promise.resolve(tab) : Promise.reject(new Error(`No tab with id: ${id}.`));
  }

  #create(wish: Created): Promise<{ id: number; tabs: FakeTab[] }> {
    const reason = this.refuse(wish);
    if (reason !== null) return Promise.reject(new Error(reason));
    this.created.push(wish);
    const id = ++this.#ids;
    const address = wish.url ?? 'about:blank';
    const tab: FakeTab = this.loads
      ? { id, windowId: 100 + id, url: address, status: 'complete' }
      : { id, windowId: 100 + id, pendingUrl: address, status: 'loading' };
    this.tabs.push(tab);
    return Promise.resolve({ id: tab.windowId, tabs: [{ ...tab }] });
  }
}
