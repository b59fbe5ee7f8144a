import { beforeAll, describe, expect, it } from 'vitest';
import type { ScheduleState } from '#src/domain/schedule/state';
import { millis, minutes } from '#src/domain/time';
import { close, doBreak, doMove, start } from './by-hand';
import { rows } from './history';
import { always, followsThePlan, put, send, startNoticed, stored, wake } from './inside';
import type { Chromium } from './support/chromium';
import { canInstallForGood, openInstalled } from './support/installed';
import { builds } from './support/provided';
import { until } from './support/until';

const interval = minutes(60);
const rest = minutes(10);

/** What the clock of a state says at an instant while somebody sits. */
const tensionAt = ({ tension, asOf }: ScheduleState, at: number) => Math.min(1, tension + (at - asOf) / interval);

describe.skipIf(!canInstallForGood)('after a kill of the whole browser', () => {
  /** Dead, with one break in its history. Each test starts it again. */
  let person: Chromium;
  beforeAll(async () => {
    person = await openInstalled(builds().store);
    await send(person, 'changeSettings', { patch: { hours: always, reminders: { interval, rest } } });
    await send(person, 'takeBreak', {});
    const page = await person.page('break.html');
    await doBreak(page);
    await close(page);
    await until('the streak counts it', async () => (await stored(person, 'glance')).streakText === '1-day streak');
    await person.killWorker();
    await person.kill();
  });

  it('history, streak and settings are still there', async () => {
    const browser = await person.relaunch();
    expect(await rows(browser, 'breaks')).toMatchObject([{ outcome: 'done', trigger: 'asked' }]);
    expect(await rows(browser, 'days')).toMatchObject([{ counted: 1 }]);
    expect((await stored(browser, 'settings')).reminders).toMatchObject({ interval, rest });
    const popup = await browser.open('popup.html');
    await popup.getByText('1-day streak').waitFor();
  });

  it('one alarm is planned, at the time that is stored', async () => {
    const browser = await person.relaunch();
    await startNoticed(browser);
    await until('the alarm follows the plan', () => followsThePlan(browser));
    await browser.killWorker();
    await wake(browser);
    expect(await until('the alarm follows the plan', () => followsThePlan(browser))).toBe(true);
  });

  it('the time since the planned wake-up was rest, if nobody heard it', async () => {
    // As if the browser had been killed ten minutes ago, and the next wake-up planned for four minutes ago.
    const left = await diedAt(await person.relaunch(), { tension: 0.75, ago: minutes(10), wakeIn: minutes(-4) });
    const { started, now } = await startOf(await person.relaunch());
    const planned = left.wake ?? 0;
    const expected = tensionAt(left, planned) - (started - planned) / rest;
    expect(expected).toBeGreaterThan(0.3);
    expect(tensionAt(now, started)).toBeCloseTo(expected, 2);
  });

  it('a short time is no rest, but the clock begins at 0.8 at most', async () => {
    await diedAt(await person.relaunch(), { tension: 0.97, ago: 0, wakeIn: minutes(9) });
    const { started, now } = await startOf(await person.relaunch());
    expect(tensionAt(now, started)).toBeCloseTo(0.8, 3);
  });

  it('what was acknowledged of a running break is kept, and no window is left over', async () => {
    const browser = await person.relaunch();
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await start(page);
    await doMove(page);
    const open = await until('the first move is acknowledged', async () => {
      const { phase } = await stored(browser, 'schedule');
      return phase.kind === 'onBreak' && phase.progress[0]?.completed ? phase : null;
    });
    await browser.kill();
    const again = await person.relaunch();
    const record = await until('the break is written down', async () =>
      (await rows(again, 'breaks')).find(({ id }) => id === open.id),
    );
    expect(record).toMatchObject({ outcome: 'partial' });
    expect(record.moves[0]).toMatchObject({ move: open.plan?.[0]?.move, completed: true });
    // The second move may have begun.
    expect(record.moves.slice(1).filter(({ completed }) => completed)).toEqual([]);
    expect(again.pages('break.html')).toEqual([]);
    // One that the browser brings back closes by itself, perhaps while it is still loading.
    const leftOver = await again.open(`break.html?b=${open.id}`).catch(() => null);
    await until('it is gone', () => leftOver?.isClosed() ?? true);
  });
});

/** Of the slower build: the first minute is six seconds there, longer than a browser takes to start. */
const pace = 10;

describe.skipIf(!canInstallForGood)('in the first minute of a browser', () => {
  it('no break opens, though one was due before; then it does', async () => {
    const browser = await openInstalled(builds().slower);
    const reminders = { interval: minutes(5), patience: minutes(0) };
    await send(browser, 'changeSettings', { patch: { hours: always, reminders } });
    await diedAt(browser, { tension: 1, ago: 0, wakeIn: millis(500) });
    const killed = Date.now();
    const again = await browser.relaunch();
    await until('the first minute is over', () => {
      if (again.pages('break.html').length > 0) throw new Error('A break opened');
      return Date.now() > killed + minutes(1) / pace;
    });
    expect(await again.page('break.html')).toBeDefined();
  });
});

/** Kills the browser and leaves a state as if it had been last at work some time ago. */
async function diedAt(
  browser: Chromium,
  { tension, ago, wakeIn }: { tension: number; ago: number; wakeIn: number },
): Promise<ScheduleState> {
  await startNoticed(browser);
  await browser.killWorker();
  const now = Date.now();
  const before = await stored(browser, 'schedule');
  const then = { asOf: now - ago, handledAt: now - ago, presence: { at: 'desk', lastInput: now - ago } };
  const schedule = { ...before, tension, ...then, wake: now + wakeIn, quietUntil: null } as ScheduleState;
  await put(browser, { schedule });
  expect(await browser.workerAlive()).toBe(false);
  await browser.kill();
  return schedule;
}

/** When the worker noticed that the browser has started: its quiet minute tells. */
async function startOf(browser: Chromium): Promise<{ started: number; now: ScheduleState }> {
  await startNoticed(browser);
  const now = await stored(browser, 'schedule');
  expect(now.quietUntil).not.toBeNull();
  expect(now.phase).toEqual({ kind: 'building' });
  return { started: (now.quietUntil ?? 0) - minutes(1), now };
}
