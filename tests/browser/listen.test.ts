import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Worker } from '#src/app/worker';
import { alarmName } from '#src/browser/bell';
import { listen } from '#src/browser/listen';

/** An event of the browser that the fake has not. */
function bareEvent<Args extends readonly unknown[]>() {
  const listeners: ((...args: Args) => unknown)[] = [];
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.push(listener),
    hasListeners: () => listeners.length > 0,
    hasListener: (listener: (...args: Args) => unknown) => listeners.includes(listener),
    trigger: (...args: Args) => listeners.forEach((listener) => listener(...args)),
  };
}

const never = new Promise<never>(() => undefined);
const happened = vi.fn<Worker['happened']>(() => Promise.resolve());
const started = vi.fn<Worker['started']>(() => Promise.resolve());
const whenFree = vi.fn<Worker['whenFree']>(() => Promise.resolve());
const worker = { happened, started, whenFree } as unknown as Worker;
const reload = vi.fn<() => void>();
const openTab = vi.fn<(tab: { url: string }) => Promise<object>>(() => Promise.resolve({}));

let idle = bareEvent<[string]>();

beforeEach(() => {
  for (const mock of [happened, started, whenFree, reload, openTab]) mock.mockReset();
  idle = bareEvent();
  Object.assign(fakeBrowser.idle, { onStateChanged: idle });
  Object.assign(fakeBrowser.runtime, { reload });
  Object.assign(fakeBrowser.tabs, { create: openTab });
  Reflect.deleteProperty(fakeBrowser.runtime, 'getBrowserInfo');
});

const kinds = () => happened.mock.calls.map(([{ kind }]) => kind);

describe('listening', () => {
  it('begins before the first wait: whoever comes later misses what woke the worker', () => {
    started.mockReturnValue(never);
    happened.mockReturnValue(never);
    listen(worker);
    const events = [
      fakeBrowser.alarms.onAlarm,
      fakeBrowser.windows.onRemoved,
      fakeBrowser.notifications.onClicked,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onUpdateAvailable,
      idle,
    ];
    // The fake events say so, their types do not.
    const heard = events as unknown as readonly { hasListeners: () => boolean }[];
    expect(heard.map((event) => event.hasListeners())).not.toContain(false);
  });

  it('leaves input alone in Firefox, which would wake the worker for it again and again', () => {
    Object.assign(fakeBrowser.runtime, { getBrowserInfo: () => undefined });
    listen(worker);
    Reflect.deleteProperty(fakeBrowser.runtime, 'getBrowserInfo');
    expect(idle.hasListeners()).toBe(false);
  });

  it('makes the worker look whether the browser has started', () => {
    listen(worker);
    expect(started).toHaveBeenCalledOnce();
  });

  it('survives a worker that fails', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    happened.mockRejectedValue(new Error('disk full'));
    listen(worker);
    idle.trigger('idle');
    await vi.waitFor(() => expect(warn).toHaveBeenCalled());
    warn.mockRestore();
  });
});

describe('each event', () => {
  const alarm = (name: string) => ({ name, scheduledTime: 0 });

  it('of our alarm is a reason to look, and of another is none', async () => {
    listen(worker);
    await fakeBrowser.alarms.onAlarm.trigger(alarm('another'));
    expect(kinds()).toEqual([]);
    await fakeBrowser.alarms.onAlarm.trigger(alarm(alarmName));
    expect(kinds()).toEqual(['woke']);
  });

  it('of input, or none, is a change of presence', () => {
    listen(worker);
    idle.trigger('idle');
    idle.trigger('locked');
    expect(kinds()).toEqual(['presenceChanged', 'presenceChanged']);
  });

  it('of a window that closes is a reason to look: the break may have been in it', async () => {
    listen(worker);
    await fakeBrowser.windows.onRemoved.trigger(7);
    expect(kinds()).toEqual(['woke']);
  });

  it('of a click on our notification asks for the break, on another for nothing', async () => {
    listen(worker);
    await fakeBrowser.notifications.onClicked.trigger('another');
    expect(kinds()).toEqual([]);
    await fakeBrowser.notifications.onClicked.trigger('break');
    expect(kinds()).toEqual(['breakRequested']);
  });
});

describe('after an install', () => {
  it('the welcome page opens, once', async () => {
    listen(worker);
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
    expect(openTab).toHaveBeenCalledExactlyOnceWith({ url: fakeBrowser.runtime.getURL('/welcome.html') });
  });

  it.each(['update', 'browser_update'] as const)(
    'there is no welcome when the reason is %s, but a look',
    async (reason) => {
      listen(worker);
      await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
      expect(openTab).not.toHaveBeenCalled();
      expect(kinds()).toEqual(['woke']);
    },
  );
});

describe('an update', () => {
  it('is left to the moment when no break is open: it would close its page', async () => {
    listen(worker);
    await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '2' });
    expect(reload).not.toHaveBeenCalled();
    whenFree.mock.lastCall?.[0]();
    expect(reload).toHaveBeenCalledOnce();
  });
});
