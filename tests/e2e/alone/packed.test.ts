import { describe, expect, it } from 'vitest';
import { openFromStore, policyFolder, updateNow } from '../support/packed';
import { builds } from '../support/provided';

describe.skipIf(policyFolder() === null)('Unknot from a store', () => {
  it('is installed packed, and keeps its alarms through a kill of the browser', async () => {
    const { browser } = await openFromStore(builds().store);
    expect(await browser.inPage((api) => api.runtime.getManifest().version)).toBe('1.0.0');
    await browser.inPage((api) => api.alarms.create('kept', { when: Date.now() + 3_600_000 }));
    await browser.kill();
    const again = await browser.relaunch();
    expect(await again.inPage((api) => api.alarms.get('kept'))).toMatchObject({ name: 'kept' });
  });

  it('is updated when a newer version is on offer', async () => {
    const { browser, store } = await openFromStore(builds().store);
    store.offer(builds().store, '1.0.1');
    await updateNow(browser, '1.0.1');
    expect(await browser.inPage((api) => api.runtime.getManifest().version)).toBe('1.0.1');
  });
});
