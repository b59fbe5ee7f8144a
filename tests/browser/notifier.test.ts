import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notifier } from '#src/browser/notifier';
import { speak } from './locale';

beforeEach(() => speak());

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
