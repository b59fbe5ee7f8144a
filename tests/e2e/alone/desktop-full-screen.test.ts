import { describe, expect, it } from 'vitest';
import type { ScheduleState } from '#src/domain/schedule/state';
import { instant, minutes, seconds } from '#src/domain/time';
import { button } from '../by-hand';
import { rows } from '../history';
import { send, stored } from '../inside';
import { changeSchedule } from '../settled';
import type { Chromium } from '../support/chromium';
import { builds, hasDesktop } from '../support/provided';
import { until } from '../support/until';
import { breakOpens, held, patiently, sitUntilDue, stirring, takeASeat, type Seat } from './desktop/seat';

/** Of the slower build: a look at least every six seconds, and no patience with typing. */
const pace = 10;
const reminders = { interval: minutes(5), patience: minutes(0) };

describe.skipIf(!hasDesktop())('a window that is full screen', patiently, () => {
  it('holds a due break, which comes when it is left, says why it waited, and keeps it in the record', async () => {
    const seat = await dueInFullScreen();
    const { browser, hands } = seat;
    // Only what was half a minute or longer is worth a line.
    await until(
      'it was held for long enough',
      () => stirring(hands, async () => spanHeld(await stored(browser, 'schedule')) >= seconds(31)),
      { timeout: 120_000, every: 250 },
    );
    expect(browser.pages('break.html')).toEqual([]);
    expect(await stored(browser, 'schedule')).toMatchObject({ phase: { heldBy: { reason: 'full-screen' } } });

    await leaveFullScreen(seat);
    const page = await breakOpens(seat);
    await page.getByText(/^Held \d+ min: full screen$/).waitFor();
    await button(page, 'Skip').click();
    const [record] = await until('the record is there', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 && found;
    });
    expect(record).toMatchObject({ trigger: 'scheduled', held: [{ reason: 'full-screen' }] });
    expect(record?.held[0]?.ms).toBeGreaterThanOrEqual(31_000);
  });

  it('after too long a hold lets it come as a notification, for the screen may be shared', async () => {
    const seat = await dueInFullScreen();
    const { browser, hands } = seat;
    await heldFor(browser, (await stored(browser, 'settings')).reminders.maxHold / pace);
    await leaveFullScreen(seat);
    const told = await until(
      'it is told by notification',
      () => stirring(hands, async () => 'break' in (await browser.inPage((api) => api.notifications.getAll()))),
      { every: 250 },
    );
    expect(told).toBe(true);
    expect(browser.pages('break.html')).toEqual([]);
    // A click on it is a wish for the break.
    await send(browser, 'takeBreak', {});
    const page = await browser.page('break.html');
    await page.getByText(/^Held \d+ min: full screen$/).waitFor();
  });
});

/** What the phase tells so far of the time in full screen: a hold of now and those that ended. */
function spanHeld({ phase }: ScheduleState): number {
  if (phase.kind !== 'due') return 0;
  const ended = phase.held.find(({ reason }) => reason === 'full-screen')?.ms ?? 0;
  const now = phase.heldBy?.reason === 'full-screen' ? Date.now() - phase.heldBy.since : 0;
  return ended + now;
}

const windowState = (browser: Chromium) =>
  browser.inPage(async (api) => (await api.windows.getLastFocused()).state as string);

async function dueInFullScreen(): Promise<Seat> {
  const seat = await takeASeat(builds().slower, { reminders });
  const { browser, hands } = seat;
  await hands.press('F11');
  await until('it is full screen', async () => (await windowState(browser)) === 'fullscreen');
  await sitUntilDue(seat, pace);
  await held(browser, hands, 'full-screen');
  return seat;
}

async function leaveFullScreen({ browser, hands }: Seat): Promise<void> {
  await hands.press('F11');
  await until('it is a window again', async () => (await windowState(browser)) !== 'fullscreen');
}

/** Lets the hold have begun so long ago. */
const heldFor = (browser: Chromium, span: number): Promise<void> =>
  changeSchedule(browser, ({ phase, ...schedule }) => {
    if (phase.kind !== 'due' || phase.heldBy === null) throw new Error('Nothing is held');
    const heldBy = { ...phase.heldBy, since: instant(Date.now() - span) };
    return { ...schedule, phase: { ...phase, heldBy } };
  });
