import type { Instant, Millis } from '../time';

/** The drawing on the toolbar: 0 upright to 4 slouched, then due; or nothing to remind of. */
export type IconState = 0 | 1 | 2 | 3 | 4 | 'due' | 'paused' | 'off';

/**
 * What the outside should look like, made anew from the state at every event: doing it twice changes nothing.
 * What must happen exactly once is not here but in the outbox.
 */
export interface Effects {
  /** The one alarm, or none. */
  readonly wake: Instant | null;
  /** Pause in input after which the browser should tell; `null`: it should not tell at all. */
  readonly idleAfter: Millis | null;
  /** When the next break is due if sitting goes on, for the tooltip. */
  readonly dueAt: Instant | null;
  readonly icon: IconState;
  /** The break window that should be open; `focus` when somebody asked for it. */
  readonly window: BreakWindowWish | null;
  /** A break window that may stay although its break is over. */
  readonly farewell: string | null;
}

export interface BreakWindowWish {
  readonly id: string;
  /** Its page has reported in: if it is not there now, it was closed. */
  readonly opened: boolean;
  readonly focus: boolean;
}
