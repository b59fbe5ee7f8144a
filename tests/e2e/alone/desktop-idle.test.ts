import { describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { button } from '../by-hand';
import { rows } from '../history';
import { stored, wake } from '../inside';
import { sit } from '../settled';
import type { Chromium } from '../support/chromium';
import { builds, hasDesktop } from '../support/provided';
import { until } from '../support/until';
import { patiently, sitUntilDue, stirring, takeASeat } from './desktop/seat';

/** Of the slower build: 18 seconds without input are absence, and pay all tension back. */
const pace = 10;
const reminders = { interval: minutes(10), rest: minutes(3), patience: minutes(10) };

describe.skipIf(!hasDesktop())('real hands on a keyboard', patiently, () => {
  it('hold a due break while they type, and it opens in the first pause of 15 seconds', async () => {
    const seat = await takeASeat(builds().store);
    const { browser, hands } = seat;
    await sitUntilDue(seat, 1);
    let lastKey = 0;
    const type = async () => {
      // Before the keys: a busy machine tells late that they are written.
      lastKey = Date.now();
      await hands.write('words ');
    };
    const { since } = await until('it is held', async () => {
      await type();
      const { phase } = await stored(browser, 'schedule');
      return phase.kind === 'due' && phase.heldBy?.reason === 'typing' ? phase.heldBy : null;
    });
    await until('they have typed for a while longer', () => type().then(() => lastKey > since + 6000), { every: 500 });
    expect(browser.pages('break.html')).toEqual([]);

    const page = await browser.page('break.html');
    const { phase } = await stored(browser, 'schedule');
    expect(phase.kind === 'onBreak' && phase.offeredAt - lastKey).toBeGreaterThanOrEqual(14_000);
    await button(page, 'Skip').click();
    const [record] = await until('the record is there', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 && found;
    });
    expect(record?.held).toMatchObject([{ reason: 'typing' }]);
    expect(record?.held[0]?.ms).toBeGreaterThanOrEqual(20_000);
  });

  it('pay tension back while they are gone, and coming back opens nothing', async () => {
    const seat = await takeASeat(builds().slower, { reminders });
    const { browser, hands } = seat;
    await sitUntilDue(seat, pace);
    await until('a break is due', () => stirring(hands, () => isPhase(browser, 'due')));
    const { since } = await until('it is noticed that nobody is there', () => away(browser));

    // All of it is paid back by then, so that a break that opened now would be wrong.
    await until('a rest has passed', () => Date.now() - since > reminders.rest / pace);
    await hands.stir();
    const back = await until('they are back', async () => {
      const schedule = await stored(browser, 'schedule');
      return schedule.presence.at === 'desk' ? schedule : null;
    });
    expect(back.phase).toEqual({ kind: 'building' });
    expect(back.tension).toBeLessThan(0.2);
    await wake(browser);
    expect(browser.pages('break.html')).toEqual([]);
  });
});

describe.skipIf(!hasDesktop())('a screen that is locked', patiently, () => {
  it('is absence at once, also when a break is about to be due', async () => {
    const { browser, desktop, hands } = await takeASeat(builds().slower, { reminders });
    await hands.stir();
    await sit(browser, 0.9);
    await desktop.lock();
    const { tension, presence } = await until('it is noticed', async () => {
      const schedule = await stored(browser, 'schedule');
      return schedule.presence.at === 'away' && schedule;
    });
    expect(presence).toMatchObject({ why: 'locked' });
    expect(browser.pages('break.html')).toEqual([]);

    await desktop.unlock();
    const back = await until('they are back', () =>
      stirring(hands, async () => {
        const schedule = await stored(browser, 'schedule');
        return schedule.presence.at === 'desk' && schedule;
      }),
    );
    expect(back.tension).toBeLessThan(tension);
  });
});

const isPhase = async (browser: Chromium, kind: string) => (await stored(browser, 'schedule')).phase.kind === kind;

async function away(browser: Chromium) {
  const { presence } = await stored(browser, 'schedule');
  return presence.at === 'away' ? presence : null;
}
