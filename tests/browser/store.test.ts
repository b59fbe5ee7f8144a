import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { localStore } from '#src/browser/store';

describe('the store', () => {
  it('reads back what it wrote, in its own names', async () => {
    await localStore.write({ schedule: { v: 1 }, settings: { v: 1 }, glance: { at: 5 }, notices: { open: [] } });
    const { schedule, settings, glance, notices } = await localStore.read();
    expect([schedule, settings, glance, notices]).toEqual([{ v: 1 }, { v: 1 }, { at: 5 }, { open: [] }]);
  });

  it('has nothing after a fresh install', async () => {
    expect(Object.values(await localStore.read())).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('leaves what it does not write', async () => {
    await localStore.write({ settings: { v: 1 } });
    await localStore.write({ schedule: { v: 1 } });
    expect(await localStore.read()).toMatchObject({ settings: { v: 1 } });
  });

  it('does not hide that the disk is full', async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    await expect(localStore.write({ schedule: {} })).rejects.toThrow('Quota');
    set.mockRestore();
  });
});

describe('the session', () => {
  it('is new until it is seen', async () => {
    expect(await localStore.newSession()).toBe(true);
    await localStore.sessionSeen();
    expect(await localStore.newSession()).toBe(false);
  });

  it('is new again when the browser has forgotten it, as after a restart or an update', async () => {
    await localStore.sessionSeen();
    await fakeBrowser.storage.session.clear();
    expect(await localStore.newSession()).toBe(true);
  });
});
