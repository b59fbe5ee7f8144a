import type { Bell } from '#src/app/ports/ports';
import { browser } from './api';

export const alarmName = 'wake';

/**
 * Packed builds of Chromium refuse shorter periods, and delays below it are raised to it.
 * https://developer.chrome.com/docs/extensions/reference/api/alarms
 */
const shortestPeriod = 0.5;

/**
 * Asked for after every event, for it may be gone: Firefox forgets its alarms when it ends, Chromium when Unknot is updated.
 * https://bugzilla.mozilla.org/show_bug.cgi?id=1995451
 */
export const bell: Bell = {
  async ring(at, period) {
    const present = await browser.alarms.get(alarmName);
    if (at === null) {
      if (present) await browser.alarms.clear(alarmName);
      return;
    }
    const periodInMinutes = Math.max(shortestPeriod, period / 60_000);
    // Made anew only when it differs: an alarm that is made anew all the time never rings.
    if (present?.scheduledTime === at && present.periodInMinutes === periodInMinutes) return;
    // The typing has no promise here, Chromium has.
    await Promise.resolve(browser.alarms.create(alarmName, { when: at, periodInMinutes }));
  },
};
