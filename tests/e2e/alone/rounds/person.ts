import type { ScheduleState } from '#src/domain/schedule/state';
import { instant, type Millis } from '#src/domain/time';
import type { Chance } from '../../../soak/chance';
import { button } from '../../by-hand';
import { put, send, stored, wake } from '../../inside';
import type { Chromium } from '../../support/chromium';
import { until, within } from '../../support/until';
import type { Acknowledged } from './acknowledged';
import { leftOver, type Witness } from './witness';

/** What somebody does in a round. Each deed tells what it did; when there is nothing to do it does nothing. */
export interface Hands {
  readonly browser: Chromium;
  readonly chance: Chance;
  readonly acknowledged: Acknowledged;
  readonly witness: Witness;
  readonly interval: Millis;
}

/** A page may close under a click: then nobody clicked. */
const soon = { timeout: 2000 };

/** In another tab, so that the real popup does not have to hold the focus. Impatient people click again and again. */
async function takeBreak({ browser, chance }: Hands): Promise<string> {
  const popup = await browser.open('popup.html');
  const times = chance.happens(0.3) ? 5 : 1;
  let clicks = 0;
  for (; clicks < times; clicks += 1) {
    const clicked = await button(popup, 'Take a break')
      .click(soon)
      .then(
        () => true,
        () => false,
      );
    if (!clicked) break;
  }
  // A page that goes at once may take the click with it.
  const opens = async () => (await stored(browser, 'schedule')).phase.kind === 'onBreak';
  if (clicks > 0) await until('a break is open', opens, { timeout: 2000 }).catch(() => null);
  await popup.close();
  return `${clicks}x Take a break`;
}

/** Clicks on the break page whatever can be clicked there, after a while. */
async function clickBreak({ browser, chance }: Hands): Promise<string> {
  const { phase } = await stored(browser, 'schedule');
  const page = await browser.page('break.html', phase.kind === 'onBreak' ? 5000 : 0).catch(() => null);
  if (page === null) return 'no page to click';
  try {
    await page.getByRole('button').first().waitFor(soon);
    const names = await page.getByRole('button').allInnerTexts();
    const name = chance.pick(Object.fromEntries(names.map((one) => [one.split('\n')[0] ?? one, weightOf(one)])));
    await page.clock.install();
    await page.clock.fastForward(Math.round(chance.between(0, 15_000)));
    await button(page, name).click(soon);
    return `click ${name}`;
  } catch {
    return 'the page closed';
  }
}

/** Mostly on with the break: else hardly any gets to its end. */
const weightOf = (name: string) => (/^(Start|Done)/.test(name) ? 6 : 1);

/** Says a move done as the page of an open break does, and remembers what was answered for. */
async function tellMove({ browser, chance, acknowledged }: Hands): Promise<string> {
  if ((await stored(browser, 'schedule')).phase.kind !== 'onBreak') await send(browser, 'takeBreak', {});
  const phase = await until('its page has a plan', () => planned(browser), { timeout: 3000 }).catch(() => null);
  if (phase?.kind !== 'onBreak') return 'no move to tell';
  const index = phase.progress.findIndex(({ left }) => !left);
  const move = phase.plan?.[index]?.move;
  if (move === undefined) {
    await send(browser, 'finishBreak', { breakId: phase.id });
    return 'tell the end';
  }
  const done = { seconds: Math.round(chance.between(1, 40)), sets: 0.5, sides: 1 };
  const said = { breakId: phase.id, index, ...done };
  const completed = chance.happens(0.7);
  if (completed) await within(5000, 'a word', send(browser, 'finishMove', { ...said, completed, felt: null }));
  else await within(5000, 'a word', send(browser, 'reportProgress', said));
  acknowledged.keep(phase.id, move, { ...done, completed });
  return `tell ${move}`;
}

async function planned(browser: Chromium) {
  const { phase } = await stored(browser, 'schedule');
  return phase.kind === 'onBreak' && phase.plan !== null ? phase : null;
}

async function pauseOrResume({ browser }: Hands): Promise<string> {
  const { phase } = await stored(browser, 'schedule');
  if (phase.kind === 'paused') {
    await send(browser, 'resume', {});
    return 'resume';
  }
  await send(browser, 'pause', { length: '30min' });
  return 'pause';
}

async function snooze({ browser }: Hands): Promise<string> {
  await send(browser, 'snooze', {});
  return 'snooze';
}

/** As after a crash: a page whose break is long over. It has to go by itself, which is seen at the end of the round. */
async function openLeftOver({ browser }: Hands): Promise<string> {
  await browser.open(`break.html?b=${leftOver}`).catch(() => null);
  return 'a page is left over';
}

/** Sat for so long that a break is due in a second. */
async function sitLong({ browser, witness, interval }: Hands): Promise<string> {
  await browser.killWorker();
  const schedule = await stored(browser, 'schedule');
  const far = (schedule.wake ?? 0) > Date.now() + 1500;
  if (schedule.phase.kind !== 'building' || !far) {
    // What was asked of the worker that just died is made good by the next event only.
    await wake(browser);
    return 'no time to sit';
  }
  const now = instant(Date.now());
  const sat: ScheduleState = {
    ...schedule,
    tension: 1 - 1000 / interval,
    asOf: now,
    handledAt: now,
    presence: { at: 'desk', lastInput: now },
    quietUntil: null,
  };
  witness.except(sat);
  await put(browser, { schedule: sat });
  await wake(browser);
  return 'sit';
}

/** What can be done, and how often. */
export const deeds = { takeBreak, clickBreak, tellMove, pauseOrResume, snooze, openLeftOver, sitLong };
export const oftenDone = {
  takeBreak: 3,
  clickBreak: 6,
  tellMove: 4,
  pauseOrResume: 1,
  snooze: 1,
  openLeftOver: 1,
  sitLong: 2,
} as const satisfies Record<keyof typeof deeds, number>;
