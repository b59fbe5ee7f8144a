import type { Summary } from '#src/domain/history/summary';
import type { Area } from '#src/domain/moves/move';
import type { Decision } from '#src/domain/schedule/decisions';
import type { BreakWindowWish, IconState } from '#src/domain/schedule/effect';
import type { Sighting } from '#src/domain/schedule/state';
import type { Instant, Millis } from '#src/domain/time';
import type { Notice } from '../glance';
import type { HistoryLog, HistoryTrouble } from './history-log';
import type { OwnMovesStore } from './own-moves-store';

/* The outside as the worker needs it, in our words. `src/browser/` has the real ones, the tests their own. */

export interface Clock {
  now(): Instant;
  /** IANA zone of the machine now: people travel. */
  zone(): string;
}

/** Random ids. UUID v7, so that they sort by time. */
export interface Ids {
  fresh(now: Instant): string;
}

/** The items of storage that the worker owns, unparsed. */
export interface Stored {
  readonly schedule: unknown;
  readonly settings: unknown;
  readonly glance: unknown;
  readonly notices: unknown;
}

export interface Store {
  read(): Promise<Stored>;
  /** All items in one write, or none. Resolves when they are safe. */
  write(items: Readonly<Record<string, unknown>>): Promise<void>;
  /** Whether the browser has started since the last call with `true`; survives the death of the worker. */
  newSession(): Promise<boolean>;
  sessionSeen(): Promise<void>;
}

export interface Desk {
  /** @param spans for which it is asked whether there was no input for so long */
  look(spans: readonly Millis[]): Promise<Sighting>;
  /** Asks the browser to tell after this long without input; `null`: not to tell. */
  tellAfter(span: Millis | null): Promise<void>;
}

export interface Bell {
  /** The one alarm. It repeats every `period` until it is set anew, in case that whoever heard it died. */
  ring(at: Instant | null, period: Millis): Promise<void>;
}

export interface Toolbar {
  /** @param dueIn until the next break if sitting goes on, for the tooltip */
  show(icon: IconState, dueIn: Millis | null): Promise<void>;
}

/** `closed`: it was open and is not any more. `unshowable`: no window would open. */
export type WindowAnswer = 'as-wished' | 'closed' | 'unshowable';

export interface BreakWindow {
  /** Makes the open break windows what they should be: the wished one or none, and a farewell may stay. */
  arrange(wish: BreakWindowWish | null, farewell: string | null): Promise<WindowAnswer>;
}

export interface Notifier {
  breakIsDue(): Promise<void>;
  breakComesSoon(): Promise<void>;
  /** So that people can see whether notifications get through at all. */
  test(): Promise<void>;
  /** Takes it back when it is no longer true. */
  clear(): Promise<void>;
}

/** Tells people what cannot be written into storage because nothing can. */
export interface Alert {
  /** Once, until it saves again. */
  cannotSave(): Promise<void>;
  savesAgain(): Promise<void>;
}

/** Keeps the last decisions of the clock, for those who ask why. */
export interface WhyLog {
  add(decisions: readonly Decision[]): Promise<void>;
}

/** Finished sentences for the popup, which cannot afford `Intl`. */
export interface Texts {
  /** Names the language and the version that sentences are made in: those of another edition are made anew. */
  readonly edition: string;
  streak(days: number): string;
  /** "3 weeks in balance · 1 pass banked"; empty with neither. */
  standing(summary: Pick<Summary, 'weeksInBalance' | 'passes'>): string;
  share(back: number | null): string;
  /** The area that is owed most; empty for none. */
  owed(area: Area | null): string;
  /** What happened, and what to do. */
  notice(notice: Notice): string;
  history(trouble: HistoryTrouble): string;
  /** "Paused until 14:30", "Off until Monday 09:00". */
  until(
    phase: 'paused' | 'offHours' | 'snoozed' | 'meeting',
    until: Instant | null,
    at: { now: Instant; zone: string },
  ): string;
}

export interface Ports {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly desk: Desk;
  readonly bell: Bell;
  readonly toolbar: Toolbar;
  readonly window: BreakWindow;
  readonly notifier: Notifier;
  readonly alert: Alert;
  readonly texts: Texts;
  readonly history: HistoryLog;
  readonly moves: OwnMovesStore;
  readonly why: WhyLog;
  /** Whether the browser tells by itself, and once, when somebody goes or comes back. */
  readonly tellsPresence: boolean;
  /** Where faults go that must not stop the clock. */
  readonly fault: (where: string, error: unknown) => void;
}
