import { describe, expect, it } from 'vitest';
import { hours, minutes } from '#src/domain/time';
import { openWithClock } from './fake-clock';
import { Witness } from './alone/rounds/witness';
import { rows } from './history';
import { put, send, stored, wake } from './inside';
import type { Chromium } from './support/chromium';
import { clockProgram } from './support/provided';
import { until } from './support/until';

const interval = minutes(45);
const hour: number = hours(1);

const jumps = [
  ['back by an hour', -hour],
  ['forward by a day', 24 * hour],
] as const;

/*
 * The clock of a running browser is set, under the whole of it: libfaketime stands between Chromium and the system.
 * Where it is not installed nothing can set the clock of one program alone.
 */
describe.skipIf(!clockProgram())('when the clock of the computer is set', () => {
  it.each(jumps)(
    '%s while somebody sits: nothing opens, and one wake-up is planned within an interval',
    async (_, by) => {
      const { browser, witness, jump, sat } = await sittingFor(0.5);
      await jump(by);
      const { schedule, now } = await looked(browser, witness);
      expect(witness.crowd).toEqual([]);
      expect((schedule.wake ?? 0) - now).toBeLessThanOrEqual(interval);
      expect(schedule.phase).toEqual({ kind: 'building' });
      // Set back, nothing has passed; a day ahead looks like a night of sleep. What was really sat since is small.
      const least = by < 0 ? 0.5 : 0;
      expect(schedule.tension).toBeGreaterThan(least - 0.001);
      expect(schedule.tension).toBeLessThan(least + sat() / interval + 0.001);
    },
  );

  it.each(jumps)('%s while a break is offered: no second one opens', async (_, by) => {
    const { browser, witness, jump } = await sittingFor(0.5);
    await send(browser, 'takeBreak', {});
    await browser.page('break.html');
    await jump(by);
    const { schedule } = await looked(browser, witness);
    await until('the window is witnessed', () => witness.crowd.length > 0);
    expect(witness.crowd).toHaveLength(1);
    expect(schedule.phase.kind).toBe(by < 0 ? 'onBreak' : 'building');
    const written = (await rows(browser, 'breaks')).map(({ outcome }) => outcome);
    expect(written.every((outcome) => outcome === 'missed')).toBe(true);
    expect(written.length).toBeLessThanOrEqual(by < 0 ? 0 : 1);
  });

  it('forth and back again and again: one break at most, and the clock goes on', async () => {
    const { browser, witness, jump } = await sittingFor(0.9);
    for (const by of [24 * hour, -hour, -23 * hour, hour, -hour]) {
      await jump(by);
      await looked(browser, witness);
    }
    expect(witness.crowd.length).toBeLessThanOrEqual(1);
    // And then a break comes when it should: in two seconds, by its own alarm.
    await browser.killWorker();
    const now = await timeIn(browser);
    const schedule = { ...(await stored(browser, 'schedule')), tension: 1 - 2000 / interval, quietUntil: null };
    const presence = { at: 'desk', lastInput: now };
    await put(browser, { schedule: { ...schedule, asOf: now, handledAt: now, presence } });
    await wake(browser);
    await browser.page('break.html');
    await until('the window is witnessed', () => witness.crowd.length > 0);
    expect(witness.crowd).toHaveLength(1);
  });
});

/** Somebody who has sat for so much of an interval, with the clock of their computer in our hands. */
async function sittingFor(tension: number) {
  const { browser, jump } = await openWithClock();
  await send(browser, 'changeSettings', { patch: { reminders: { interval, patience: minutes(0) } } });
  await browser.killWorker();
  const schedule = await stored(browser, 'schedule');
  const begun = performance.now();
  const now = await timeIn(browser);
  const presence = { at: 'desk', lastInput: now };
  await put(browser, { schedule: { ...schedule, tension, asOf: now, handledAt: now, presence, quietUntil: null } });
  await wake(browser);
  const witness = new Witness();
  await witness.watch(browser);
  const set = async (by: number) => {
    const before = await timeIn(browser);
    jump(by);
    await until(
      'the browser has the new time',
      async () => Math.abs((await timeIn(browser)) - before - by) < minutes(5),
    );
  };
  /** How long they have sat since, by a clock that nobody sets. */
  const sat = () => performance.now() - begun;
  return { browser, witness, jump: set, sat };
}

/** The time as the browser has it. */
const timeIn = (browser: Chromium): Promise<number> => browser.inPage(() => Date.now());

/**
 * Somebody looks; then all is left to itself for some seconds. In a storm one wake-up would bring the next; as it is,
 * hardly anything is left to do.
 */
async function looked(browser: Chromium, witness: Witness) {
  witness.take();
  await wake(browser);
  await until('the alarm follows the plan', () => ringsAsPlanned(browser));
  const quiet = performance.now() + 3000;
  await until('some seconds have passed', () => performance.now() > quiet);
  expect(witness.take().length).toBeLessThan(8);
  const now = await timeIn(browser);
  return { schedule: await stored(browser, 'schedule'), now };
}

/** By the clock of the browser, which is not ours. */
const ringsAsPlanned = (browser: Chromium): Promise<boolean> =>
  browser.inPage(async (api) => {
    const [alarm, ...others] = await api.alarms.getAll();
    const { schedule } = await api.storage.local.get('schedule');
    const { wake } = schedule as { wake: number };
    return others.length === 0 && alarm?.scheduledTime === wake && wake > Date.now();
  });
