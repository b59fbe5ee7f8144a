import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toolbar } from '#src/browser/toolbar';
import { minutes, type Millis } from '#src/domain/time';
import type { IconState } from '#src/domain/schedule/effect';
import { speak } from './locale';

const states: readonly IconState[] = [0, 1, 2, 3, 4, 'due', 'paused', 'off'];
const assets = fileURLToPath(new URL('../../assets/public', import.meta.url));

const drawn = vi.fn<(icon: { path: Record<string, string> }) => Promise<void>>(() => Promise.resolve());

async function show(icon: IconState, dueIn: Millis | null = null): Promise<Record<string, string>> {
  speak();
  Object.assign(fakeBrowser.action, { setIcon: drawn });
  await toolbar.show(icon, dueIn);
  return drawn.mock.lastCall?.[0].path ?? {};
}

it.each(states)('the drawing for %s is there, in three sizes', async (icon) => {
  const path = await show(icon);
  expect(Object.keys(path)).toEqual(['16', '32', '48']);
  expect(Object.values(path).filter((file) => !existsSync(assets + file))).toEqual([]);
});

it('says in words what it draws', async () => {
  const titles = new Set<string>();
  for (const icon of states) {
    await show(icon);
    titles.add(await fakeBrowser.action.getTitle({}));
  }
  expect(titles.size).toBe(6);
  expect([...titles].filter((title) => title === '' || title.startsWith('toolbar_'))).toEqual([]);
});

it('says about when the next break comes, in steps of five minutes', async () => {
  await show(1, minutes(36));
  expect(await fakeBrowser.action.getTitle({})).toBe('Unknot: next break in about 35 min');
  await show(4, minutes(1));
  expect(await fakeBrowser.action.getTitle({})).toBe('Unknot: a break comes soon');
});
