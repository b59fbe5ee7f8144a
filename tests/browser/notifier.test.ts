import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notifier } from '#src/browser/notifier';
import { speak } from './locale';

beforeEach(() => speak());
afterEach(() => {
  vi.useRealTimers();
  Reflect.deleteProperty(fakeBrowser.runtime, 'getBrowserInfo');
});

it('says only what both browsers know: Firefox refuses the whole call over any other key', async () => {
  await notifier.breakIsDue();
  const [shown] = Object.values(await fakeBrowser.notifications.getAll());
  expect(Object.keys(shown ?? {}).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
});

it('has a picture: without one Chromium says yes and shows nothing', async () => {
  await notifier.breakIsDue();
  const [shown] = Object.values(await fakeBrowser.notifications.getAll());
  expect(shown).toMatchObject({ iconUrl: fakeBrowser.runtime.getURL('/icon/128.png') });
});

it('is never there twice', async () => {
  await notifier.breakIsDue();
  await notifier.breakIsDue();
  expect(Object.keys(await fakeBrowser.notifications.getAll())).toHaveLength(1);
});

it('has a name of its own each time in Firefox, which hears late that the one before has ended', async () => {
  Object.assign(fakeBrowser.runtime, { getBrowserInfo: () => undefined });
  const names = async () => Object.keys(await fakeBrowser.notifications.getAll());
  vi.useFakeTimers({ toFake: ['Date'] });
  await notifier.breakIsDue();
  const before = await names();
  vi.advanceTimersByTime(1);
  await notifier.breakIsDue();
  const after = await names();
  expect([before.length, after.length]).toEqual([1, 1]);
  expect(after).not.toEqual(before);
  await notifier.clear();
  expect(await names()).toEqual([]);
});

it('goes when it is taken back, and going twice is no fault', async () => {
  await notifier.breakIsDue();
  await notifier.clear();
  await notifier.clear();
  expect(await fakeBrowser.notifications.getAll()).toEqual({});
});

it('says that one comes, and that notifications get through, without asking for the break', async () => {
  await notifier.breakComesSoon();
  await notifier.test();
  expect(Object.keys(await fakeBrowser.notifications.getAll())).not.toContain('break');
});
