import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { breakWindow } from '#src/browser/break-window';
import { FakeWindows } from './fake-windows';

afterEach(() => {
  vi.restoreAllMocks();
});

const wish = (id: string, { opened = false, focus = false } = {}) => ({ id, opened, focus });

describe('the break window', () => {
  it('opens once, however often it is asked for', async () => {
    const windows = new FakeWindows();
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('as-wished');
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('as-wished');
    expect(windows.created).toMatchObject([{ type: 'popup', url: fakeBrowser.runtime.getURL('/break.html?b=b1') }]);
  });

  it('asks for a size, never for a place', async () => {
    const windows = new FakeWindows();
    await breakWindow.arrange(wish('b1'), null);
    expect(Object.keys(windows.created[0] ?? {}).toSorted()).toEqual(['height', 'type', 'url', 'width']);
  });

  it('is not opened twice while it is still loading', async () => {
    const windows = new FakeWindows();
    windows.loads = false;
    await breakWindow.arrange(wish('b1'), null);
    await breakWindow.arrange(wish('b1'), null);
    expect(windows.tabs).toHaveLength(1);
  });

  it('is not opened twice while its tab is blank and not yet loading, as in Firefox', async () => {
    const windows = new FakeWindows();
    windows.loads = false;
    await breakWindow.arrange(wish('b1'), null);
    Object.assign(windows.tabs[0] ?? {}, { status: 'complete', pendingUrl: undefined });
    await breakWindow.arrange(wish('b1'), null);
    expect(windows.created).toHaveLength(1);
  });

  it('closes while it is still loading, when the break is over', async () => {
    const windows = new FakeWindows();
    windows.loads = false;
    await breakWindow.arrange(wish('b1'), null);
    await breakWindow.arrange(null, null);
    expect(windows.tabs).toEqual([]);
  });

  it('that is doubled keeps one', async () => {
    const windows = new FakeWindows();
    windows.add('b1');
    windows.add('b1');
    expect(await breakWindow.arrange(wish('b1', { opened: true }), null)).toBe('as-wished');
    expect(windows.shown).toEqual(['b1']);
  });

  it.each([
    ['listed later', [10, 20], 1],
    ['listed first', [20, 10], 0],
    ['that is new, when the other was never in front', [undefined, 20], 1],
  ] as const)('that is doubled keeps the one that was in front last: %s', async (_, accessed, kept) => {
    const windows = new FakeWindows();
    const pages = accessed.map((at) => windows.add('b1', at));
    await breakWindow.arrange(wish('b1', { opened: true, focus: true }), null);
    expect(windows.tabs).toEqual([pages[kept]]);
    expect(windows.focused).toEqual([pages[kept]?.windowId]);
  });

  it('of an older break is closed, as a restored session leaves it', async () => {
    const windows = new FakeWindows();
    windows.add('old');
    await breakWindow.arrange(wish('b1'), null);
    expect(windows.shown).toEqual(['b1']);
  });

  it('that nobody wishes for is closed, but a farewell may stay', async () => {
    const windows = new FakeWindows();
    windows.add('old');
    windows.add('ended');
    await breakWindow.arrange(null, 'ended');
    expect(windows.shown).toEqual(['ended']);
  });

  it('comes to the front when somebody asks, and not by itself', async () => {
    const windows = new FakeWindows();
    const { windowId } = windows.add('b1');
    await breakWindow.arrange(wish('b1', { opened: true }), null);
    expect(windows.focused).toEqual([]);
    await breakWindow.arrange(wish('b1', { opened: true, focus: true }), null);
    expect(windows.focused).toEqual([windowId]);
  });

  it('that has reported in and is gone was closed', async () => {
    const windows = new FakeWindows();
    expect(await breakWindow.arrange(wish('b1', { opened: true }), null)).toBe('closed');
    expect(windows.created).toEqual([]);
  });

  it('that is gone before its page could report was closed, too, and is not opened again and again', async () => {
    const windows = new FakeWindows();
    await breakWindow.arrange(wish('b1'), null);
    windows.tabs.length = 0;
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('closed');
    expect(windows.created).toHaveLength(1);
  });

  it('opens for the next break after one that was closed', async () => {
    const windows = new FakeWindows();
    await breakWindow.arrange(wish('b1'), null);
    windows.tabs.length = 0;
    expect(await breakWindow.arrange(wish('b2'), null)).toBe('as-wished');
    expect(windows.shown).toEqual(['b2']);
  });
});

describe('a browser that refuses the window', () => {
  it('over its size is asked again without', async () => {
    const windows = new FakeWindows();
    windows.refuse = ({ width }) => (width === undefined ? null : 'Invalid value for bounds.');
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('as-wished');
    expect(windows.created).toEqual([{ type: 'popup', url: fakeBrowser.runtime.getURL('/break.html?b=b1') }]);
  });

  it('altogether: it cannot be shown', async () => {
    const windows = new FakeWindows();
    windows.refuse = () => 'no windows here';
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('unshowable');
  });

  it('only to remember which it was: there is one window, and it is found by its address', async () => {
    const windows = new FakeWindows();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('as-wished');
    await breakWindow.arrange(wish('b1'), null);
    expect(windows.created).toHaveLength(1);
  });

  it('to close what is gone already: that is as wished', async () => {
    const windows = new FakeWindows();
    windows.add('old');
    Object.assign(fakeBrowser.tabs, { remove: () => Promise.reject(new Error('No tab with id: 1.')) });
    expect(await breakWindow.arrange(wish('b1'), null)).toBe('as-wished');
  });
});
