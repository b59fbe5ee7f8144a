import type { Area, MoveId, SkipTag } from '#src/domain/moves/move';
import type { Variant } from '#src/domain/moves/variant';
import type { MoveProgress, Plan, PlannedMove } from '#src/domain/plan/plan';
import type { KnotRegion } from '#src/domain/history/checkin';
import type { StepChange } from '#src/domain/programme/programme';
import type { Step } from '#src/domain/programme/steps';
import type { Held, Outcome, Trigger } from '#src/domain/history/record';
import type { MeetingLength, PauseLength } from '#src/domain/schedule/event';
import type {
  CueSettings,
  FigureSettings,
  KnotSettings,
  MoveSettings,
  ProgrammeSettings,
  Reminders,
  StreakSettings,
  WeekHours,
} from '#src/domain/settings/settings';
import type { DayOff } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';

/** What an open break page needs; asked for on load, so that a reload goes on where it was. */
export interface BreakView {
  readonly id: string;
  readonly trigger: Trigger;
  readonly offer: 'full' | 'reset';
  readonly running: boolean;
  readonly plan: Plan;
  /** One entry for each planned move. */
  readonly progress: readonly MoveProgress[];
  /** Index of the move at hand. */
  readonly current: number;
  readonly snoozesLeft: number;
  /** Why it waited, longest first. */
  readonly held: readonly Held[];
  /** The programme has come to another step since the last break, or starts again after a week away. */
  readonly stepped: StepChange | null;
}

/** What a finished break added. */
export interface BreakGain {
  readonly outcome: 'done' | 'partial' | 'skipped';
  readonly seconds: number;
  readonly areas: readonly { readonly area: Area; readonly seconds: number }[];
  /** What this added to the sums of the week: minutes of stretch in front, sets in the back; nothing by a reset or press. */
  readonly credits: Readonly<Partial<Record<Area, number>>>;
  /** Back part of the last seven days, 0 to 1; `null` when history is unavailable or empty. */
  readonly backShare: number | null;
  readonly streakText: string;
}

/** Any part of the settings; what is left out stays. */
export interface SettingsPatch {
  readonly reminders?: Partial<Reminders>;
  readonly hours?: WeekHours;
  readonly moves?: Partial<MoveSettings>;
  readonly programme?: Partial<ProgrammeSettings>;
  readonly workAround?: readonly SkipTag[];
  readonly streak?: Partial<StreakSettings>;
  readonly cues?: Partial<CueSettings>;
  readonly figure?: Partial<FigureSettings>;
  readonly knot?: Partial<KnotSettings>;
}

export type SettingsRefusal =
  /** The change would leave a line without a move. */
  | { readonly kind: 'line-empty'; readonly line: 'front' | 'back' }
  /** The stored settings are of a newer version of Unknot, and stay as they are. */
  | { readonly kind: 'newer' }
  /** Some fields are of the wrong shape or out of range. */
  | { readonly kind: 'invalid'; readonly fields: readonly string[] };

/** Why the own moves stay as they are. */
export type MoveRefusal =
  /** What was to be taken over is not there: it was used already, or lay for longer than a day. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'too-many' }
  /** The change would leave a line without a move. */
  | { readonly kind: 'line-empty'; readonly line: 'front' | 'back' };

/** Why a record stays as it is. */
export type RecordRefusal =
  /** There is none of this id, or nothing of it is left to bring back. */
  | { readonly kind: 'gone' }
  /** The number of moves is not that of the record. */
  | { readonly kind: 'invalid' };

/** What an import brought: rows that are new or newer than those here. */
export interface ImportTally {
  readonly breaks: number;
  readonly checkins: number;
  readonly rests: number;
  readonly moves: number;
}

export type { MeetingLength, PauseLength };

/**
 * The protocol between pages and worker: name, argument and answer of each command in one line.
 * Pages only look at storage; whatever changes something goes through here. Each may be heard twice: a page whose worker
 * died before it answered asks again.
 */
export interface Protocol {
  /** The break page has loaded. `null`: this break is over or never was; the page closes itself. */
  breakOpened(ask: { breakId: string }): BreakView | null;
  startBreak(ask: { breakId: string }): void;
  /** Every 5 s while a move runs; `seconds` counts from the start of the move and only grows. */
  reportProgress(ask: { breakId: string; index: number; seconds: number; sets: number; sides: number }): void;
  /** The move at `index` is over: done in the user's word (`completed`) or left for the next one. */
  finishMove(ask: {
    breakId: string;
    index: number;
    seconds: number;
    sets: number;
    sides: number;
    completed: boolean;
    felt: 'fine' | 'too-much' | null;
  }): void;
  /** Another move for this place; `null` when there is no other. */
  swapMove(ask: { breakId: string; index: number }): PlannedMove | null;
  /** Does the move at this place in another way, now and from now on; `null` is as it stands. */
  varyMove(ask: {
    breakId: string;
    index: number;
    move: MoveId;
    variant: Variant | null;
    felt: 'too-much' | null;
  }): void;
  /** All moves are over. Sent twice it records once, and has nothing to tell the second time: `null`. */
  finishBreak(ask: { breakId: string }): BreakGain | null;
  /** The page is going away, finished or not. */
  closeBreak(ask: { breakId: string }): void;
  snooze(ask: Record<string, never>): void;
  skip(ask: { breakId: string }): void;
  /** Opens a break window now, or focuses the one that is open. */
  takeBreak(ask: Record<string, never>): void;
  /**
   * One move, run where it was asked for; `null` when another break is open (it is focused). `first`, to begin with, is
   * brought if it may be used.
   */
  quickStretch(ask: { first?: MoveId | undefined }): BreakView | null;
  pause(ask: { length: PauseLength }): void;
  resume(ask: Record<string, never>): void;
  /** The programme goes on from this step; how a change of step is taken back, too. */
  chooseStep(ask: { step: Step }): void;
  /** How a break felt as a whole, said at its end; whether there was such a record. A move that was too much stays so. */
  rateBreak(ask: { breakId: string; felt: 'fine' | 'too-much' }): boolean;
  changeSettings(ask: { patch: SettingsPatch }): SettingsRefusal | null;
  /** "I'm in a meeting": holds what is due until then, or until it is `over`. */
  meeting(ask: { length: MeetingLength }): void;
  /** Shows a notification, so that people can see whether they get through. */
  testNotification(ask: Record<string, never>): void;
  /** Takes over the own move that a page has laid down, new or edited. */
  saveMove(ask: { key: string }): MoveRefusal | null;
  deleteMove(ask: { id: MoveId }): MoveRefusal | null;
  /** Brings a deleted move back as it was; possible for a day. */
  restoreMove(ask: { id: MoveId }): MoveRefusal | null;
  /** Takes over the moves that a page has laid down, as far as they are newer than those that are here. */
  importMoves(ask: { key: string }): MoveRefusal | null;
  /** A day off that the week does not know of; `null` takes it back. */
  markDay(ask: { day: Day; mark: DayOff | null }): void;
  /**
   * Puts a wrong record right: how it ended, and the seconds really spent on each move, 0 for one that was not done.
   * Skipped and missed breaks have nothing done, and one with nothing done is skipped, whatever else was said.
   */
  editRecord(ask: { id: string; outcome: Outcome; seconds: readonly number[] }): RecordRefusal | null;
  deleteRecord(ask: { id: string }): RecordRefusal | null;
  /** Brings a record back as it was before it was last deleted or edited; possible for a day. */
  restoreRecord(ask: { id: string }): RecordRefusal | null;
  /**
   * Deletes the records and check-ins of these days, both included; `null` is the first or the last there is. With both
   * `null` nothing stays but own moves: no marks, no streak. How many records; none the second time.
   */
  deleteHistory(ask: { from: Day | null; to: Day | null }): number;
  /** How the knot is today, 0 to 10; said again it replaces, `null` takes it back. */
  logKnot(ask: { region: KnotRegion; score: number | null }): void;
  /** Takes over a checked file that a page has laid into the staging store, all of it or nothing. */
  importHistory(ask: { key: string }): ImportTally | MoveRefusal;
  dismissNotice(ask: { id: string }): void;
  retryHistory(ask: Record<string, never>): void;
}

export type Command = keyof Protocol;
export type Ask<Name extends Command> = Parameters<Protocol[Name]>[0];
export type Answer<Name extends Command> = ReturnType<Protocol[Name]>;

/** How an answer travels: errors cross as data and are thrown again at the caller. */
export type Envelope<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: string };
