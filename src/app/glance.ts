import type { HoldReason } from '#src/domain/history/record';
import type { Summary } from '#src/domain/history/summary';
import type { Programme } from '#src/domain/programme/programme';
import type { Instant } from '#src/domain/time';

export type { DayMark, Summary } from '#src/domain/history/summary';

/** Where somebody is in the programme; `null` when it is not known, also in a glance of an older version. */
export const programmeOf = (glance: Glance | null): Programme | null => glance?.summary?.programme ?? null;

export const noticeKinds = [
  'settings-repaired',
  'state-repaired',
  'newer-settings',
  'records-damaged',
  'history-lost',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Something the user is told once, until it is put away. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  /** Names of what was repaired, such as `reminders.interval`; or how many. */
  readonly fields: readonly string[];
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
  /** "I'm in a meeting", in words such as "In a meeting until 14:30". */
  readonly meeting: { readonly until: Instant | null; readonly text: string } | null;
  /** Snoozes left for the break that is due or offered; `null` when none is. */
  readonly snoozesLeft: number | null;
  readonly openBreak: {
    readonly id: string;
    readonly surface: 'window' | 'popup';
    readonly running: boolean;
  } | null;
  readonly history: 'ok' | 'unavailable';
  /** Why it is unavailable and what to do; empty when it is not. */
  readonly historyText: string;
  readonly summary: Summary | null;
  /** "4-day streak", "No streak yet". */
  readonly streakText: string;
  /** "3 weeks in balance · 1 pass banked"; empty with neither. */
  readonly streakMore: string;
  /** "55 % back this week". */
  readonly shareText: string;
  /** "Owed most now: upper back"; empty when nothing was done yet, for then all is owed. */
  readonly owedText: string;
  /** With finished texts. */
  readonly notices: readonly { readonly id: string; readonly text: string }[];
  /** Of the sentences about the summary; older glances have none. */
  readonly edition?: string;
}
