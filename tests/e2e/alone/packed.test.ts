import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes, seconds } from '#src/domain/time';
import { close, doBreak, doMove, start } from '../by-hand';
import { rows } from '../history';
import { always, followsThePlan, send, startNoticed, stored, wake } from '../inside';
import { sit } from '../settled';
import type { Chromium } from '../support/chromium';
import { openFromStore, policyFolder, updateNow } from '../support/packed';
import { builds } from '../support/provided';
import { until } from '../support/until';

describe.skipIf(policyFolder() === null)('Unknot from a store', () => {
  it('takes a break, and has its history and one planned alarm after a kill of the browser', async () => {
    const { browser } = await openFromStore(builds().store);
    expect(await browser.inPage((api) => api.runtime.getManifest().version)).toBe('1.0.0');
    await send(browser, 'changeSettings', { patch: { hours: always } });
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await doBreak(page);
    await close(page);
    await until('it is written down', async () => (await rows(browser, 'breaks')).length === 1);
    await until('the alarm follows the plan', () => followsThePlan(browser));

    await browser.killWorker();
    await browser.kill();
    const again = await browser.relaunch();
    await startNoticed(again);
    await until('the alarm follows the plan', () => followsThePlan(again));
    expect(await rows(again, 'breaks')).toMatchObject([{ outcome: 'done' }]);
    // The kill may have come between the record and the summary, which then follows the start.
    await until('the streak counts it', async () => (await stored(again, 'glance')).streakText === '1-day streak');
    expect(again.pages('break.html')).toEqual([]);
  });

  it('opens a break by itself when a real alarm rings', async () => {
    const { browser } = await openFromStore(builds().store);
    await send(browser, 'changeSettings', { patch: { hours: always, reminders: { patience: minutes(0) } } });
    // Sat for all but the last five seconds; the looks in between round by some milliseconds.
    const due = Date.now() + seconds(4);
    await sit(browser, 1 - seconds(5) / defaultSettings.reminders.interval);
    const page = await browser.page('break.html', 75_000);
    const { phase } = await stored(browser, 'schedule');
    expect(phase.kind === 'onBreak' && phase.offeredAt).toBeGreaterThanOrEqual(due);
    await doBreak(page);
    await until('it is written down', async () => (await rows(browser, 'breaks'))[0]?.trigger === 'scheduled');
  });

  it('is updated in the middle of a break: keeps what was done, plans anew, and opens nothing', async () => {
    const { browser, store } = await openFromStore(builds().store);
    await send(browser, 'changeSettings', { patch: { hours: always } });
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await start(page);
    await doMove(page);
    const open = await until('the first move is acknowledged', () => acknowledged(browser));

    store.offer(builds().store, '1.0.1');
    await updateNow(browser, '1.0.1');
    expect(await browser.inPage((api) => api.runtime.getManifest().version)).toBe('1.0.1');
    await until('the alarm follows the plan', () => followsThePlan(browser));
    await wake(browser);
    const found = await until('the break is written down', async () =>
      (await rows(browser, 'breaks')).find(({ id }) => id === open.id),
    );
    expect(found).toMatchObject({ outcome: 'partial', moves: [{ move: open.plan?.[0]?.move, completed: true }] });
    // The second move may have begun.
    expect(found.moves.slice(1).filter(({ completed }) => completed)).toEqual([]);
    expect(browser.pages('break.html')).toEqual([]);
    expect((await stored(browser, 'schedule')).phase).toEqual({ kind: 'building' });
  });
});

async function acknowledged(browser: Chromium) {
  const { phase } = await stored(browser, 'schedule');
  return phase.kind === 'onBreak' && phase.progress[0]?.completed ? phase : null;
}
