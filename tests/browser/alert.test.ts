import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alert } from '#src/browser/alert';
import { followCannotSave } from '#src/browser/stored';
import { speak } from './locale';

const badges: string[] = [];

beforeEach(() => {
  speak();
  badges.length = 0;
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ text }: { text: string }) => Promise.resolve(void badges.push(text)),
  });
});

const notifications = async () => Object.keys(await fakeBrowser.notifications.getAll());

it('says once that nothing can be saved: on the icon, in its title and in a notification', async () => {
  await alert.cannotSave();
  await alert.cannotSave();
  expect(badges).toEqual(['!']);
  expect(await fakeBrowser.action.getTitle({})).toContain('nothing can be saved');
  expect(await notifications()).toHaveLength(1);
});

it('takes it back when it saves again, and has nothing to take back otherwise', async () => {
  await alert.savesAgain();
  expect(badges).toEqual([]);
  await alert.cannotSave();
  await alert.savesAgain();
  expect(badges).toEqual(['!', '']);
  expect(await notifications()).toEqual([]);
});

it('is followed by pages', async () => {
  const cannotSave = followCannotSave();
  const seen = vi.fn<(value: boolean) => void>();
  const letGo = cannotSave.watch(seen);
  await alert.cannotSave();
  expect(await cannotSave.load()).toBe(true);
  await alert.savesAgain();
  await vi.waitFor(() => expect(seen.mock.calls).toEqual([[true], [false]]));
  letGo();
});
