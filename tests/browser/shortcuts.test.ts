import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Worker } from '#src/app/worker';
import { listenForShortcuts } from '#src/browser/shortcuts';

let press: (name: string) => void;
let opens: () => Promise<void>;
/** What the button opens, whenever it is set, and what did open. */
let popups: string[];
let shown: (string | undefined)[];
const answer = vi.fn<Worker['answer']>(() => Promise.resolve());
const pauseOrResume = vi.fn<Worker['pauseOrResume']>(() => Promise.resolve());

beforeEach(() => {
  [popups, shown] = [[], []];
  opens = () => Promise.resolve();
  for (const mock of [answer, pauseOrResume]) mock.mockClear();
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
  });
  Object.assign(fakeBrowser.action, {
    setPopup: ({ popup }: { popup: string }) => Promise.resolve(void popups.push(popup)),
    openPopup: () => opens().then(() => void shown.push(popups[0])),
  });
  listenForShortcuts({ answer, pauseOrResume } as unknown as Worker);
});

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the shortcuts', () => {
  it('open the popup with a quick stretch in it, and leave the button as it was', async () => {
    press('quick-stretch');
    await settled();
    expect(shown).toEqual(['popup.html#quick']);
    expect(popups.at(-1)).toBe('popup.html');
    expect(answer).not.toHaveBeenCalled();
  });

  it('ask for the popup at once, for Firefox opens none after a wait', () => {
    const asked = vi.fn<() => void>();
    opens = () => Promise.resolve(asked());
    press('quick-stretch');
    expect(asked).toHaveBeenCalledOnce();
  });

  it('open a break window where the popup will not open, and leave the button as it was', async () => {
    opens = () => Promise.reject(new Error('no window'));
    press('quick-stretch');
    await settled();
    expect(answer).toHaveBeenCalledWith('takeBreak', {});
    expect(popups.at(-1)).toBe('popup.html');
  });

  it('pause, or end the pause', async () => {
    press('pause');
    await settled();
    expect(pauseOrResume).toHaveBeenCalledOnce();
    expect(popups).toEqual([]);
  });
});
