import { writeFileSync } from 'node:fs';
import { env } from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { ScheduleState } from '#src/domain/schedule/state';
import type { WeekHours } from '#src/domain/settings/settings';
import { always } from '../e2e/inside';
import { openDesktop } from '../e2e/support/desktop';
import { builds, chromiumProgram, hasDesktop } from '../e2e/support/provided';
import type { Script } from '../e2e/support/script';
import { until } from '../e2e/support/until';
import { Chance } from './chance';
import { observe, phaseOf, takeSeen, type Seen } from './hour/observer';
import { report } from './hour/report';
import { work } from './hour/sitter';
import { alarms, inside, unexplained, wakes, type Stretch } from './hour/tally';
import { openUnwatched, type Unwatched } from './hour/unwatched';

/* A real hour: a store build in a real Chromium, default settings, real keys. UNKNOT_HOUR_MINUTES shortens it. */

const minute = 60_000;
const minutes = Number(env['UNKNOT_HOUR_MINUTES'] ?? 60);
const seed = Number(env['SOAK_SEED'] ?? 20_261_124);
/** Long enough to be noticed, and then to be left alone. */
const absence = Math.max(7, minutes / 5) * minute;
const paper = 'data:text/html,<title>Work</title><textarea autofocus style="width:90%25;height:2000px"></textarea>';

describe.skipIf(!hasDesktop())('an hour at a real desk', () => {
  it(`wakes the worker within the budget, ${minutes} minutes long, seed ${seed}`, async () => {
    const { place, hands } = await openDesktop();
    const browser = await openUnwatched(builds().store, paper, place);
    await browser.inPage(observe);
    await browser.inPage(settle, always);
    const seen: Seen[] = [];
    const look = async () => {
      seen.push(...(await browser.inPage(takeSeen)));
    };
    // What belongs to the installation is over.
    await until('the worker sleeps', () => sleeps(browser), { timeout: 2 * minute, every: 1000 });
    await look();

    const sitting: Stretch = { from: Date.now(), to: Date.now() + minutes * minute };
    const breaks: Stretch[] = [];
    await work(sitting.to, hands, new Chance(seed), async () => {
      await look();
      if ((await browser.inPage(phaseOf)).kind !== 'onBreak') return;
      const from = Date.now();
      await takeBreak(browser, async (...keys) => hands.press(...keys));
      breaks.push({ from, to: Date.now() });
    });

    const left = Date.now();
    await pause(absence);
    await look();
    const noticed = seen.findLast(({ what, detail }) => what === 'idle' && detail === 'idle');
    const away: Stretch = { from: (noticed?.at ?? left) + 10_000, to: Date.now() };
    await hands.stir();
    await until('it is noticed that somebody is back', async () => {
      await look();
      return seen.some(({ at, detail }) => at >= away.to && detail === 'active');
    });

    const run = { sitting, breaks, away, seen, starts: browser.starts, seed, browser: chromiumProgram().name };
    const told = report(run);
    console.log(told);
    // A shorter one is for trying out.
    if (minutes >= 60) writeFileSync(new URL('results-hour.md', import.meta.url), told);

    const sat = inside(seen, sitting);
    const hours =
      (sitting.to - sitting.from - breaks.reduce((sum, { from, to }) => sum + to - from, 0)) / (60 * minute);
    expect(breaks.length).toBeGreaterThanOrEqual(minutes >= 50 ? 1 : 0);
    expect(alarms(sat).length / hours).toBeLessThanOrEqual(8);
    expect(wakes(sat).length / hours).toBeLessThanOrEqual(12);
    expect(noticed?.at).toBeGreaterThan(left);
    // The screen saver comes on by itself after ten minutes, and looks like a lock: the one edge there is.
    const edges = wakes(inside(seen, away));
    expect(edges.filter(({ detail }) => detail !== 'locked')).toEqual([]);
    expect(edges.length).toBeLessThanOrEqual(1);
    expect(browser.starts.filter((at) => at >= away.from && at < away.to).length).toBeLessThanOrEqual(edges.length);
    expect(
      unexplained(
        browser.starts.filter((at) => at >= sitting.from),
        seen,
      ),
    ).toEqual([]);
  });
});

/** Around the clock, so that it can be any hour of any day; all else is as installed. */
const settle: Script<[WeekHours], void> = async (api, hours) => {
  await api.runtime.sendMessage({ command: 'changeSettings', ask: { patch: { hours } } });
};

/** Whether the worker has died of itself. */
const sleeps = (browser: Unwatched): Promise<boolean> =>
  browser.inPage(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { getContexts(of: object): Promise<[]> } } })
      .chrome;
    return (await runtime.getContexts({ contextTypes: ['BACKGROUND'] })).length === 0;
  });

/** By keys: to the first button, press it, stand up; and close the window when the end is shown. */
async function takeBreak(browser: Unwatched, press: (...keys: string[]) => Promise<void>): Promise<void> {
  const isOffered = async () => isAt(await browser.inPage(phaseOf), 'offered');
  await until('its page is there', async () => isOpened(await browser.inPage(phaseOf)), {
    timeout: minute,
    every: 500,
  });
  // Somebody reads it first; and keys are not heard in its first second.
  await pause(5000);
  await press('Tab', 'Return');
  // If the keys went elsewhere they skip it: the hour is not lost for that.
  await until('the break starts', async () => !(await isOffered()), { every: 500 }).catch(() => press('Escape'));
  await until('the break is over', async () => (await browser.inPage(phaseOf)).kind !== 'onBreak', {
    timeout: 15 * minute,
    every: 2000,
  });
  await pause(3000);
  if (await browser.inPage(isShown)) await press('ctrl+w');
}

/** Whether its window is still open, to say what it added. */
const isShown: Script<[], boolean> = async (api) =>
  (await api.tabs.query({ url: api.runtime.getURL('break.html*') })).length > 0;

const isAt = (phase: ScheduleState['phase'], stage: 'offered' | 'running'): boolean =>
  phase.kind === 'onBreak' && phase.stage === stage;

const isOpened = (phase: ScheduleState['phase']): boolean => phase.kind === 'onBreak' && phase.opened;
