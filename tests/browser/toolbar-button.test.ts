import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toolbarButton } from '#src/browser/toolbar-button';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const browserSays = (getUserSettings: unknown) => Object.assign(fakeBrowser.action, { getUserSettings });
const { pinned } = toolbarButton;

it('tells whether the button is pinned', async () => {
  browserSays(() => Promise.resolve({ isOnToolbar: true }));
  expect(await pinned.load()).toBe(true);
});

it('says that it does not know where the browser does not tell', async () => {
  browserSays(() => Promise.resolve({}));
  expect(await pinned.load()).toBeNull();
  delete (fakeBrowser.action as Partial<typeof fakeBrowser.action>).getUserSettings;
  expect(await pinned.load()).toBeNull();
});

it('sees it being pinned while the page is open, and at once when somebody comes back to it', async () => {
  let isOnToolbar = false;
  browserSays(() => Promise.resolve({ isOnToolbar }));
  const seen = vi.fn<(value: boolean | null) => void>();
  const stop = pinned.watch(seen);
  isOnToolbar = true;
  await vi.advanceTimersByTimeAsync(1500);
  expect(seen).toHaveBeenLastCalledWith(true);
  isOnToolbar = false;
  window.dispatchEvent(new Event('focus'));
  await vi.advanceTimersByTimeAsync(0);
  expect(seen).toHaveBeenLastCalledWith(false);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(seen).toHaveBeenCalledTimes(2);
});
