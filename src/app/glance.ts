import type { Area } from '#src/domain/moves/move';
import type { HoldReason } from '#src/domain/history/record';
import type { Instant, Day } from '#src/domain/time';

/** How a day stands in the row of seven dots. */
export type DayMark = 'counted' | 'off' | 'missed' | 'open' | 'ahead';

/** Something the user is told once, until it is put away. */
export interface Notice {
  readonly id: string;
  readonly kind: 'settings-repaired' | 'state-repaired' | 'newer-settings';
  /** Names of what was repaired, such as `reminders.interval`. */
  readonly fields: readonly string[];
}

/** What history adds up to; made anew after each record and at the start of a day. */
export interface Summary {
  readonly day: Day;
  /** Working days in a row that count. */
  readonly streak: number;
  readonly best: number;
  /** Breaks and quick stretches with something done, all time. */
  readonly total: number;
  /** Back part, 0 to 1, of the seconds of the last seven days; `null` with nothing done. */
  readonly backShare: number | null;
  readonly week: readonly { readonly day: Day; readonly mark: DayMark }[];
  /** The area furthest below its share. */
  readonly mostOwed: Area | null;
}

/**
 * All the popup shows, in one item of storage, written by the worker after each change.
 * Texts that need plurals or times of day come finished: one call of `Intl` costs a quarter of a cold popup.
 */
export interface Glance {
  readonly v: 1;
  readonly at: Instant;
  readonly phase: 'building' | 'due' | 'onBreak' | 'paused' | 'offHours';
  /** 0 to 1, at the instant `at`. */
  readonly tension: number;
  /** Whether tension rises from here. */
  readonly rising: boolean;
  /** When the next break is due if sitting goes on; `null` unless building and at the desk. */
  readonly dueAt: Instant | null;
  /** The end of a pause, of a snooze or of the time off; `null` if there is none. */
  readonly until: Instant | null;
  /** The same in words, such as "Paused until 14:30"; empty if there is none. */
  readonly untilText: string;
  readonly heldBy: HoldReason | null;
  /** Snoozes left for the break that is due or offered; `null` when none is. */
  readonly snoozesLeft: number | null;
  readonly openBreak: {
    readonly id: string;
    readonly surface: 'window' | 'popup';
    readonly running: boolean;
  } | null;
  readonly history: 'ok' | 'unavailable';
  readonly summary: Summary | null;
  /** "4-day streak", "No streak yet". */
  readonly streakText: string;
  /** "55 % back this week". */
  readonly shareText: string;
  readonly notices: readonly Notice[];
}
