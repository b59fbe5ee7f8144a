import { describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { doByCommand } from './by-command';
import { rows } from './history';
import { always, followsThePlan, put, send, startNoticed, stored } from './inside';
import { openFirefox, type Firefox } from './support/firefox';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

/** As people set it who want their windows and tabs back. */
const restoring = {
  'browser.startup.page': 3,
  // A Firefox that is driven restores nothing, unless its own wishes are left aside.
  'remote.prefs.recommended': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.startup.max_resumed_crashes': -1,
  'browser.sessionstore.interval': 300,
};
const interval = minutes(60);

describe.skipIf(firefoxProgram() === null).each(['quit', 'kill'] as const)('Firefox after a %s', (how) => {
  it('keeps everything, and does not take up a break page that the session brings back', async () => {
    const firefox = await openFirefox({ settings: restoring });
    await firefox.page('welcome.html');
    await send(firefox, 'changeSettings', { patch: { hours: always, reminders: { interval } } });
    await doByCommand(firefox);
    await until('the streak counts it', async () => (await stored(firefox, 'glance')).streakText === '1-day streak');
    // The page of the break that is over closes by itself.
    await until('its page is closed', async () => (await firefox.pages('break.html')).length === 0);

    // In the middle of another break, one move of which is acknowledged.
    await send(firefox, 'takeBreak', {});
    const page = await firefox.page('break.html');
    await page.press('Start');
    await page.run(() => {
      const then = Date.now;
      Date.now = () => then() + 11_000;
    });
    await page.press('Done');
    const open = await until('the first move is acknowledged', async () => {
      const { phase } = await stored(firefox, 'schedule');
      return phase.kind === 'onBreak' && phase.progress[0]?.completed ? phase : null;
    });
    await until('the session is written down', () => firefox.insides.keepsInSession(`break.html?b=${open.id}`));
    await firefox[how]();

    const again = await firefox.relaunch();
    await startNoticed(again);
    const closed = async () => (await again.insides.closedWindows()).some((url) => url.endsWith(open.id));
    // It did come back: Firefox knows it as a window that was closed since, if it had come as far as its address.
    if (how === 'quit') await until('it has come back, and is closed', closed);
    // Asked for as windows: one that has only just come back is not at its address yet.
    const popups = () => again.inPage((api) => api.windows.getAll({ windowTypes: ['popup'] }));
    await until('no break window is left', async () => (await popups()).length === 0);
    expect(await again.pages('break.html')).toEqual([]);
    // What was acknowledged is kept, and nothing is counted twice.
    const records = await until('the break is written down', async () => {
      const found = await rows(again, 'breaks');
      return found.length === 2 ? found : null;
    });
    expect(records).toMatchObject([
      { outcome: 'done' },
      { id: open.id, outcome: 'partial', moves: [{ completed: true }] },
    ]);
    expect((await stored(again, 'settings')).reminders.interval).toBe(interval);
    // All alarms are gone with the browser. The new one comes no sooner than a minute after the start.
    await until('the alarm is made again', () => followsThePlan(again));
    const { phase, wake, quietUntil } = await stored(again, 'schedule');
    expect(phase).toEqual({ kind: 'building' });
    expect(quietUntil).toBeGreaterThan(Date.now());
    expect(wake).toBeGreaterThanOrEqual(quietUntil ?? Infinity);
    const popup = await again.popup();
    await popup.reads(/1-day streak/);
    expect(await again.insides.errors()).toEqual([]);
  });
});

describe.skipIf(firefoxProgram() === null)('in the first minute of Firefox', () => {
  it('a break that was due before is not', async () => {
    const firefox = await openFirefox();
    await firefox.page('welcome.html');
    await send(firefox, 'changeSettings', { patch: { hours: always, reminders: { patience: minutes(0) } } });
    await leaveDue(firefox);
    await firefox.kill();
    const again = await firefox.relaunch();
    await startNoticed(again);
    await until('the alarm is made again', () => followsThePlan(again));
    const { phase, tension, wake, quietUntil } = await stored(again, 'schedule');
    expect(phase).toEqual({ kind: 'building' });
    expect(tension).toBeLessThanOrEqual(0.8);
    expect(wake).toBeGreaterThanOrEqual(quietUntil ?? Infinity);
    expect(await again.pages('break.html')).toEqual([]);
  });
});

/** As if the time for a break had been sat, and its alarm were about to ring. */
async function leaveDue(firefox: Firefox): Promise<void> {
  await startNoticed(firefox);
  await firefox.insides.endBackground();
  const now = Date.now();
  const before = await stored(firefox, 'schedule');
  const sat = { tension: 1, asOf: now, handledAt: now, presence: { at: 'desk', lastInput: now } };
  await put(firefox, { schedule: { ...before, ...sat, wake: now + 500, quietUntil: null } });
  expect(await firefox.insides.background()).toBe('stopped');
}
