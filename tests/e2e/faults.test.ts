import { beforeAll, describe, expect, it } from 'vitest';
import type { BreakRecord } from '#src/domain/history/record';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { doByCommand } from './by-command';
import { doMove, start } from './by-hand';
import { deleteHistory, openAsNewer } from './database';
import { rows } from './history';
import { followsThePlan, put, send, sendRaw, stored, wake } from './inside';
import { openSettled } from './settled';
import type { Chromium } from './support/chromium';
import { until } from './support/until';

describe('settings that cannot be read', () => {
  it('are repaired field by field, kept as they were, and told of once', async () => {
    const browser = await openSettled();
    const broken = { v: 1, reminders: { interval: 'often', rest: minutes(7) }, hours: 'nine to five' };
    await browser.killWorker();
    await put(browser, { settings: broken });
    await wake(browser);
    const { reminders, hours } = await stored(browser, 'settings');
    expect(reminders).toEqual({ ...defaultSettings.reminders, rest: minutes(7) });
    expect(hours).toEqual(defaultSettings.hours);
    expect(await item(browser, 'brokenSettings')).toEqual(broken);

    await toldOnce(
      browser,
      'Some settings could not be read and are back at their defaults: reminders.interval, hours',
    );
  });
});

describe('a clock that cannot be read', () => {
  it.each([17, 'tomorrow', { v: 'one', tension: -3, phase: { kind: 'lost' }, wake: {} }])(
    'is started anew, kept as it was, and told of once: %j',
    async (broken) => {
      const browser = await openSettled();
      await browser.killWorker();
      await put(browser, { schedule: broken });
      await wake(browser);
      const { tension, phase } = await stored(browser, 'schedule');
      expect(tension).toBeLessThan(0.01);
      expect(phase).toEqual({ kind: 'building' });
      expect(await item(browser, 'brokenSchedule')).toEqual(broken);
      await until('the alarm follows the plan', () => followsThePlan(browser));

      await toldOnce(browser, 'The clock could not be read and was started anew.');
    },
  );
});

describe('a history that will not open', () => {
  it('stops no clock, is told of, and loses nothing once it opens again', async () => {
    const browser = await openSettled();
    await browser.killWorker();
    await browser.inPage(openAsNewer);
    const id = await doByCommand(browser);
    await until('it is noticed', async () => (await stored(browser, 'glance')).history === 'unavailable');
    expect(await stored(browser, 'schedule')).toMatchObject({ phase: { kind: 'building' }, outbox: [{ id }] });
    await until('the alarm follows the plan', () => followsThePlan(browser));

    const popup = await browser.open('popup.html');
    const told = popup.getByText(
      'Your history comes from a newer Unknot and is left as it is. Update Unknot to see it.',
    );
    await told.waitFor();
    await browser.inPage(deleteHistory);
    await popup.getByRole('button', { name: 'Retry' }).click();
    await told.waitFor({ state: 'detached' });
    await popup.getByText('1-day streak').waitFor();
    expect(await rows(browser, 'breaks')).toMatchObject([{ id, outcome: 'done' }]);
  });
});

describe('a break that ends twice', () => {
  it('is written down once', async () => {
    const browser = await openSettled();
    const id = await doByCommand(browser, 2);
    await until('it is there', async () => (await stored(browser, 'schedule')).outbox.length === 0);
    await send(browser, 'finishBreak', { breakId: id });
    expect(await rows(browser, 'breaks')).toMatchObject([{ id }]);
    expect(await rows(browser, 'days')).toMatchObject([{ counted: 1, outcomes: { done: 1 } }]);
  });
});

describe('a break page that is opened twice', () => {
  it('goes on in the one that was opened last, and counts once', async () => {
    const browser = await openSettled();
    await send(browser, 'takeBreak', {});
    const first = await browser.page('break.html');
    const moves = await start(first);
    await doMove(first);
    await first.getByText(`Move 2 of ${moves}`).waitFor();

    const gone = first.waitForEvent('close');
    const second = await browser.context.newPage();
    await second.goto(first.url());
    await gone;
    await second.clock.install();
    for (let move = 2; move <= moves; move += 1) {
      await second.getByText(`Move ${move} of ${moves}`).waitFor();
      await doMove(second);
    }
    await second.getByRole('heading', { name: 'That was your break' }).waitFor();
    const [record, ...others] = await until('it is written down', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 && found;
    });
    expect(others).toEqual([]);
    expect(record).toMatchObject({
      outcome: 'done',
      moves: Array.from({ length: moves }, () => ({ completed: true })),
    });
  });
});

describe('a message that is not one of ours', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await openSettled();
  });

  it.each([
    { command: 'format', ask: {} },
    { command: 'pause', ask: { length: 'forever' } },
    { command: 'skip', ask: null },
    { command: 'changeSettings', ask: { patch: 'all' } },
    { command: ['pause'], ask: { length: '1h' } },
    { command: 'constructor', ask: {} },
  ])('is answered with a fault and changes nothing: %j', async (message) => {
    const before = await everything(browser);
    expect(await sendRaw(browser, message)).toEqual({ ok: false, error: expect.any(String) });
    expect(await everything(browser)).toEqual(before);
  });

  it('may ask for settings that make no sense, and hears which', async () => {
    const before = await stored(browser, 'settings');
    const patch = { reminders: { interval: minutes(-5) } };
    const fields = ['reminders.interval'];
    expect(await send(browser, 'changeSettings', { patch })).toEqual({ kind: 'invalid', fields });
    expect(await stored(browser, 'settings')).toEqual(before);
  });
});

describe('a move that this version does not know', () => {
  it('still counts, and its record is kept as it is', async () => {
    const browser = await openSettled();
    await browser.killWorker();
    const schedule = await stored(browser, 'schedule');
    const record = fromTheFuture(schedule.skips.day);
    await put(browser, { schedule: { ...schedule, outbox: [{ kind: 'record', id: record.id, record }] } });
    await wake(browser);
    await until('it counts', async () => (await stored(browser, 'glance')).streakText === '1-day streak');
    expect(await rows(browser, 'breaks')).toEqual([record]);
    expect(await rows(browser, 'days')).toMatchObject([{ counted: 1, areas: { 'upper-back': expect.anything() } }]);
    expect((await stored(browser, 'glance')).history).toBe('ok');
  });
});

const everything = (browser: Chromium) => browser.inPage((api) => api.storage.local.get());

const item = async (browser: Chromium, key: string): Promise<unknown> => (await everything(browser))[key];

/** The popup says it until it is put away; then never again. */
async function toldOnce(browser: Chromium, text: string): Promise<void> {
  const popup = await browser.open('popup.html');
  const told = popup.getByText(text);
  await told.waitFor();
  expect(await told.count()).toBe(1);
  await popup.getByRole('button', { name: 'Got it' }).click();
  await told.waitFor({ state: 'detached' });
  await browser.killWorker();
  await wake(browser);
  await popup.reload();
  await popup.getByRole('timer').waitFor();
  expect(await told.count()).toBe(0);
}

const fromTheFuture = (day: BreakRecord['day']): BreakRecord => {
  const now = Date.now() as BreakRecord['startedAt'];
  return {
    id: '01f00000-0000-7000-8000-000000000001',
    v: 1,
    rev: 0,
    device: 'this',
    trigger: 'asked',
    offer: 'full',
    outcome: 'done',
    dueAt: null,
    startedAt: now,
    endedAt: now,
    zone: 'UTC',
    day,
    snoozes: 0,
    held: [],
    moves: [
      {
        move: 'levitation',
        kind: 'back-strength',
        line: 'back',
        areas: { 'upper-back': 1 },
        seconds: 40,
        dose: 40,
        work: 36,
        sets: 1,
        sides: 1,
        level: 1,
        completed: true,
        felt: null,
      },
    ],
  };
};
