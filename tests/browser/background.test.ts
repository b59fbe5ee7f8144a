import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Glance } from '#src/app/glance';
import { alarmName } from '#src/browser/bell';
import { followGlance } from '#src/browser/stored';
import { workerTexts } from '#src/browser/worker-texts';
import { minutes } from '#src/domain/time';
import background from '../../entrypoints/background';
import { FakeWindows } from './fake-windows';
import { speak } from './locale';

/* The worker as it is built, on a browser in memory: real adapters, storage and database. */

const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const monday = Date.UTC(2026, 10, 23, 10);
let windows: FakeWindows;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  vi.stubGlobal('__PACE__', 1);
  windows = new FakeWindows();
  speak();
  const { tabs, idle, action, runtime } = fakeBrowser;
  const query = tabs.query.bind(tabs);
  // Nothing makes a sound.
  const silent = (ask: { url?: string }) => (ask.url === undefined ? Promise.resolve([]) : query(ask));
  Object.assign(tabs, { query: silent, create: () => Promise.resolve({}) });
  Object.assign(fakeBrowser.windows, { getLastFocused: () => Promise.resolve({ focused: true, state: 'normal' }) });
  Object.assign(idle, {
    queryState: () => Promise.resolve('active'),
    setDetectionInterval: () => undefined,
    onStateChanged: { addListener: () => undefined, hasListener: () => true },
  });
  Object.assign(action, { setIcon: () => Promise.resolve() });
  Object.assign(fakeBrowser, { commands: { onCommand: { addListener: () => undefined } } });
  Object.assign(runtime, { onConnect: { addListener: () => undefined } });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const start = () => background.main();
const glance = (): Promise<Glance | null> => followGlance().load();
const alarm = () => fakeBrowser.alarms.get(alarmName);

async function command(name: string, ask: object = {}): Promise<unknown> {
  const [reply]: readonly unknown[] = await fakeBrowser.runtime.onMessage.trigger({ command: name, ask }, ownPage);
  const { ok, value, error } = reply as { ok: boolean; value?: unknown; error?: string };
  if (!ok) throw new Error(error);
  return value;
}

/** Lets time pass with somebody typing: the alarm rings when it should. */
async function sit(span: number): Promise<void> {
  const end = Date.now() + span;
  for (let next = await alarm(); next && next.scheduledTime <= end; next = await alarm()) {
    const { scheduledTime } = next;
    vi.setSystemTime(scheduledTime);
    await fakeBrowser.alarms.onAlarm.trigger(next);
    await vi.waitFor(async () => expect((await alarm())?.scheduledTime).toBeGreaterThan(scheduledTime));
  }
  vi.setSystemTime(end);
}

it('takes sentences over while nothing has changed of what they say', async () => {
  start();
  await vi.waitFor(async () => expect((await glance())?.summary).toBeTruthy());
  const made = vi.spyOn(workerTexts, 'streak');
  await sit(minutes(20));
  expect((await glance())?.at).toBeGreaterThan(monday);
  expect(made).not.toHaveBeenCalled();
});

it('speaks another language with the first look after the browser does', async () => {
  start();
  await vi.waitFor(async () => expect((await glance())?.summary).toBeTruthy());
  speak({ streak_none: 'Noch keine Serie' }, 'de');
  await sit(minutes(20));
  expect(await glance()).toMatchObject({ streakText: 'Noch keine Serie' });
});

it('plans a wake-up and says how it stands as soon as it has started', async () => {
  start();
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
  expect(await glance()).toMatchObject({ phase: 'building', tension: 0, streakText: 'No streak yet' });
});

it('opens a break window after an interval of sitting, and one only', async () => {
  start();
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
  await sit(minutes(50));
  await vi.waitFor(() => expect(windows.shown).toHaveLength(1));
  await sit(minutes(5));
  expect(windows.created).toHaveLength(1);
});

it('keeps the record of a break in the history, and counts it in the glance', async () => {
  start();
  await command('takeBreak');
  await vi.waitFor(() => expect(windows.shown).toHaveLength(1));
  const [breakId = ''] = windows.shown;
  const view = (await command('breakOpened', { breakId })) as { plan: readonly unknown[] };
  for (const index of view.plan.keys()) {
    const report = { breakId, index, seconds: 30, sets: 1, sides: 1, completed: true, felt: null };
    await command('finishMove', report);
  }
  expect(await command('finishBreak', { breakId })).toMatchObject({ outcome: 'done', streakText: '1-day streak' });
  expect(await glance()).toMatchObject({ phase: 'building', history: 'ok', summary: { total: 1 } });
});

it('hears that the break window was closed', async () => {
  start();
  await command('takeBreak');
  await vi.waitFor(() => expect(windows.shown).toHaveLength(1));
  await command('breakOpened', { breakId: windows.shown[0] });
  windows.tabs.length = 0;
  await fakeBrowser.windows.onRemoved.trigger(1);
  await vi.waitFor(async () => expect(await glance()).toMatchObject({ phase: 'building', openBreak: null }));
  expect(windows.created).toHaveLength(1);
});

it('goes on where it was when the worker has died', async () => {
  start();
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
  await sit(minutes(20));
  fakeBrowser.alarms.onAlarm.removeAllListeners();
  fakeBrowser.runtime.onMessage.removeAllListeners();
  start();
  await sit(minutes(7.5));
  expect((await glance())?.tension).toBeCloseTo(0.6);
});

it('refuses what no page of ours would ask', async () => {
  start();
  await expect(command('pause', { length: 'forever' })).rejects.toThrow('pause: length');
  await expect(command('fly')).rejects.toThrow('No such command');
});
