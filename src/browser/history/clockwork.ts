import { instant, type Instant } from '#src/domain/time';
import { realTimer, type Timer } from './connection';

/** What tests put in place of the clock. */
export interface Clockwork {
  readonly timer: Timer;
  readonly now: () => Instant;
}

export const realClockwork: Clockwork = { timer: realTimer, now: () => instant(Date.now()) };
