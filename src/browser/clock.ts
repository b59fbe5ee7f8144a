import type { Clock } from '#src/app/ports/ports';
import { instant } from '#src/domain/time';

export const clock: Clock = {
  now: () => instant(Date.now()),
  zone() {
    // Not from `Intl.DateTimeFormat`: to make the first one of a process is slow, and each wake-up is a new process.
    const timeZone = Temporal.Now.timeZoneId();
    return isKnown(timeZone) ? timeZone : 'UTC';
  },
};

/**
 * Where the system names no zone, Chromium calls it `Etc/Unknown`, takes it for UTC, and refuses to calculate with it.
 * https://github.com/tc39/proposal-temporal/issues/2510
 */
function isKnown(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
