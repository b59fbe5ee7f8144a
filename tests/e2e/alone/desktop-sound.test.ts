import { describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { stored, wake } from '../inside';
import type { Chromium } from '../support/chromium';
import { builds, hasDesktop } from '../support/provided';
import { until } from '../support/until';
import { openNoise, silence } from './desktop/noise';
import { lookAt, patiently, takeASeat } from './desktop/seat';

/** Of the slower build: 18 seconds without input are absence, and a look comes every 12. */
const reminders = { interval: minutes(10), rest: minutes(3) };

describe.skipIf(!hasDesktop())('somebody who watches a film', patiently, () => {
  it('sits there without touching anything, as long as it can be heard', async () => {
    const seat = await takeASeat(builds().slower, { reminders });
    const { browser } = seat;
    const film = await openNoise(browser, 'http://film.invalid/');
    await lookAt(film, seat);
    // The last touch. From here on whoever sits there only watches.
    await wake(browser);
    expect((await stored(browser, 'schedule')).presence.at).toBe('desk');
    await until('it is quiet for so long that it would be absence', () => quietFor(browser, 18));
    const quietSince = Date.now();
    const looked = await until('the worker has looked', async () => {
      const schedule = await stored(browser, 'schedule');
      return schedule.handledAt >= quietSince ? schedule : null;
    });
    expect(looked.presence.at).toBe('desk');

    await silence(browser, film);
    const left = await until('it is noticed that nobody is there', async () => {
      const { presence } = await stored(browser, 'schedule');
      return presence.at === 'away' ? presence : null;
    });
    expect(left.why).toBe('idle');
  });
});

const quietFor = (browser: Chromium, seconds: number) =>
  browser.inPage(async (api, seconds) => (await api.idle.queryState(seconds)) === 'idle', seconds);
