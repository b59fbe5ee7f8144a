import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { desk } from '#src/browser/desk';
import { minutes, seconds } from '#src/domain/time';

type State = 'active' | 'idle' | 'locked';

/** What the browser says, until a test says otherwise: somebody types in a window of normal size. */
const says = {
  idle: vi.fn<(seconds: number) => Promise<State>>(() => Promise.resolve('active')),
  audible: vi.fn<() => Promise<unknown[]>>(() => Promise.resolve([])),
  sharing: vi.fn<(what: string) => Promise<unknown[]>>(() => Promise.resolve([])),
  focused: vi.fn<() => Promise<unknown>>(() => Promise.resolve({ focused: true, state: 'normal' })),
  detect: vi.fn<(seconds: number) => void>(),
  listen: vi.fn<() => void>(),
  leave: vi.fn<() => void>(),
  calls: vi.fn<() => Promise<unknown[]>>(() => Promise.resolve([])),
  allowed: vi.fn<() => Promise<boolean>>(() => Promise.resolve(false)),
};

/** Chromium refuses a property that it does not know. */
const chromiumKnows = new Set(['active', 'audible', 'lastFocusedWindow']);

beforeEach(() => {
  // The first answers come back.
  for (const answer of Object.values(says)) answer.mockReset();
  Object.assign(fakeBrowser.idle, {
    queryState: says.idle,
    setDetectionInterval: says.detect,
    onStateChanged: { addListener: says.listen, removeListener: says.leave, hasListener: () => true },
  });
  Object.assign(fakeBrowser.permissions, { contains: says.allowed });
  Object.assign(fakeBrowser.windows, { getLastFocused: says.focused });
  Object.assign(fakeBrowser.tabs, {
    query: (query: object) => {
      if ('url' in query) return says.calls();
      const stranger = Object.keys(query).find((name) => !chromiumKnows.has(name));
      if (stranger === undefined) return says.audible();
      if (!('getBrowserInfo' in fakeBrowser.runtime)) throw new TypeError(`Unexpected property: '${stranger}'`);
      return says.sharing(stranger);
    },
  });
  Reflect.deleteProperty(fakeBrowser.runtime, 'getBrowserInfo');
});

/** Without input for so long. */
const quietFor = (quiet: number) =>
  says.idle.mockImplementation((least) => Promise.resolve(quiet >= least ? 'idle' : 'active'));

const look = () => desk.look([seconds(15), minutes(1), minutes(5)]);

describe('input', () => {
  it('is reported as the longest span that has passed without any', async () => {
    quietFor(75);
    expect(await look()).toMatchObject({ idleFor: minutes(1), locked: false });
  });

  it('within the shortest span is no pause at all', async () => {
    quietFor(14);
    expect(await look()).toMatchObject({ idleFor: 0 });
  });

  it('is asked for once while somebody types', async () => {
    quietFor(14);
    expect(await look()).toMatchObject({ idleFor: 0, inputWithin: seconds(15) });
    expect(says.idle.mock.calls).toEqual([[15]]);
  });

  it('was there within the shortest span that was not silent', async () => {
    quietFor(75);
    expect(await look()).toMatchObject({ inputWithin: minutes(5) });
    quietFor(900);
    expect(await look()).toMatchObject({ inputWithin: null });
  });

  it('is never asked for below 15 seconds, which both browsers refuse', async () => {
    await desk.look([seconds(2)]);
    await desk.tellAfter(seconds(2));
    expect(says.idle.mock.calls.flat()).toEqual([15]);
    expect(says.detect).toHaveBeenCalledWith(15);
  });

  it('is not what a locked screen is about', async () => {
    says.idle.mockResolvedValue('locked');
    expect(await look()).toMatchObject({ locked: true });
  });

  it('is taken for granted where the browser cannot say: the clock goes on', async () => {
    says.idle.mockRejectedValue(new Error('no idle here'));
    expect(await look()).toMatchObject({ idleFor: 0, locked: false });
    Object.assign(fakeBrowser.idle, { queryState: undefined });
    expect(await look()).toMatchObject({ idleFor: 0, locked: false });
  });
});

describe('watching', () => {
  it('is sound from the active tab of the focused window', async () => {
    says.audible.mockResolvedValue([{ id: 1 }]);
    expect(await look()).toMatchObject({ watching: true });
  });

  it('is not the music of a browser behind another program', async () => {
    says.audible.mockResolvedValue([{ id: 1 }]);
    says.focused.mockResolvedValue({ focused: false, state: 'normal' });
    expect(await look()).toMatchObject({ watching: false });
  });

  it('is not assumed when the tabs cannot be asked', async () => {
    says.audible.mockRejectedValue(new Error('Tabs cannot be queried right now'));
    expect(await look()).toMatchObject({ watching: false, call: false });
  });
});

describe('full screen', () => {
  it.each([
    ['the focused window', { focused: true, state: 'fullscreen' }, true],
    ['a window that has not the focus', { focused: false, state: 'fullscreen' }, false],
    ['a large window', { focused: true, state: 'maximized' }, false],
  ])('of %s', async (_, window, fullScreen) => {
    says.focused.mockResolvedValue(window);
    expect(await look()).toMatchObject({ fullScreen });
  });

  it('is not where there is no window at all', async () => {
    says.focused.mockRejectedValue(new Error('No last-focused window'));
    expect(await look()).toMatchObject({ fullScreen: false, watching: false });
  });
});

describe('a call', () => {
  it('is not asked for in Chromium, which refuses the question', async () => {
    expect(await look()).toMatchObject({ call: false });
    expect(says.sharing).not.toHaveBeenCalled();
  });

  it.each(['camera', 'microphone', 'screen'])('is a tab that shares the %s, in Firefox', async (shared) => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: () => Promise.resolve({ name: 'Firefox' }) });
    says.sharing.mockImplementation((what) => Promise.resolve(what === shared ? [{ id: 1 }] : []));
    expect(await look()).toMatchObject({ call: true });
  });

  it('is none when no tab shares anything, in Firefox', async () => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: () => Promise.resolve({ name: 'Firefox' }) });
    says.sharing.mockResolvedValue([]);
    expect(await look()).toMatchObject({ call: false });
  });
});

describe('a call, in Chromium', () => {
  it('is seen when a site for calls makes a sound and people have allowed to look', async () => {
    says.calls.mockResolvedValue([{}]);
    expect(await look()).toMatchObject({ call: false });
    says.allowed.mockResolvedValue(true);
    expect(await look()).toMatchObject({ call: true });
  });
});

describe('being told of input', () => {
  it('can be stopped, where telling wakes the worker for nothing', async () => {
    await desk.tellAfter(null);
    expect(says.leave).toHaveBeenCalledOnce();
    expect(says.detect).not.toHaveBeenCalled();
  });
});
