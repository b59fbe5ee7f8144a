import type { BreakWindow, WindowAnswer } from '#src/app/ports/ports';
import type { BreakWindowWish } from '#src/domain/schedule/effect';
import { browser, type Tabs, type Windows } from './api';

/** Wide enough for figure and steps side by side; the page does with less. */
const size = { width: 560, height: 760 };

/** Which tab was opened for which break: a window that is still loading is not found by its address. */
const openedKey = 'breakTab';

interface BreakTab {
  readonly id: number;
  readonly windowId: number;
  readonly breakId: string;
  readonly lastAccessed?: number | undefined;
}

const latestFirst = (a: BreakTab, b: BreakTab): number => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0);

export const breakWindow: BreakWindow = {
  async arrange(wish, farewell) {
    const last = await lastOpened();
    const tabs = await breakTabs(last);
    // Opened twice, as a duplicated tab is: people go on in the one that they had in front last.
    const mine = wish === null ? [] : tabs.filter(({ breakId }) => breakId === wish.id).toSorted(latestFirst);
    const [shown, ...twice] = mine;
    const others = tabs.filter(({ breakId }) => breakId !== wish?.id && breakId !== farewell);
    await Promise.all([...twice, ...others].map(close));
    if (wish === null) return 'as-wished';
    if (shown !== undefined) {
      return wish.focus && !(await bringToFront(shown)) ? 'closed' : 'as-wished';
    }
    // Closed before its page could report: opened again, it could never be got rid of.
    return wish.opened || last?.breakId === wish.id ? 'closed' : open(wish);
  },
};

/** Our break pages that are open, also those that a restored session brought back. Needs no permission. */
async function breakTabs(last: BreakTab | null): Promise<readonly BreakTab[]> {
  const found = (await browser.tabs.query({ url: browser.runtime.getURL('break.html*') })).flatMap((tab) => {
    const breakId = new URL(tab.url ?? tab.pendingUrl ?? 'about:blank').searchParams.get('b');
    return tab.id === undefined || tab.windowId === undefined
      ? []
      : [{ id: tab.id, windowId: tab.windowId, breakId: breakId ?? '', lastAccessed: tab.lastAccessed }];
  });
  if (last === null || found.some(({ id }) => id === last.id)) return found;
  const tab = await browser.tabs.get(last.id).catch(() => null);
  // A tab that has come to an address by now has been found by it, or is not ours any more.
  return tab !== null && isOnItsWay(tab) ? [...found, last] : found;
}

/**
 * Firefox hands a new window out while its tab is still blank, and not yet loading.
 * https://github.com/mozilla-extensions/firefox-voice/pull/1403
 */
const isOnItsWay = ({ status, url }: Tabs.Tab): boolean =>
  status === 'loading' || url === undefined || url === '' || url === 'about:blank';

async function lastOpened(): Promise<BreakTab | null> {
  const items: Record<string, unknown> = await browser.storage.session.get(openedKey);
  const opened = items[openedKey];
  return isBreakTab(opened) ? opened : null;
}

const isBreakTab = (value: unknown): value is BreakTab =>
  typeof value === 'object' && value !== null && 'id' in value && 'windowId' in value && 'breakId' in value;

/**
 * No `left` or `top`: bounds that are not on a screen are refused, and what is on one is not known. If even the size is
 * refused, the browser chooses it. https://github.com/openstyles/stylus/issues/2199
 */
async function open({ id }: BreakWindowWish): Promise<WindowAnswer> {
  const url = browser.runtime.getURL(`break.html?b=${encodeURIComponent(id)}`);
  for (const bounds of [size, undefined]) {
    try {
      await remember(await browser.windows.create({ type: 'popup', url, ...bounds }), id);
      return 'as-wished';
    } catch {
      // Tried again without a size, then told by notification.
    }
  }
  return 'unshowable';
}

/** Never rejects: the window is open, and will be found by its address. */
async function remember({ tabs, id: windowId }: Windows.Window, breakId: string): Promise<void> {
  const id = tabs?.[0]?.id;
  if (id === undefined || windowId === undefined) return;
  const opened: BreakTab = { id, windowId, breakId };
  await browser.storage.session.set({ [openedKey]: opened }).catch(() => undefined);
}

/**
 * Tells whether it is there. It may go in the very moment; and Chromium refuses while people drag a tab, any tab: then it
 * stays behind. https://crbug.com/1213925
 */
async function bringToFront({ id, windowId }: BreakTab): Promise<boolean> {
  try {
    await browser.tabs.update(id, { active: true });
    await browser.windows.update(windowId, { focused: true });
    return true;
  } catch {
    return browser.tabs.get(id).then(
      () => true,
      () => false,
    );
  }
}

/** It may be gone already; that is as wished. */
const close = ({ id }: BreakTab): Promise<void> => browser.tabs.remove(id).catch(() => undefined);
