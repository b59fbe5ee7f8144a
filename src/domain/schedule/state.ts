import type { BreakRecord, Held, HoldReason, Trigger } from '../history/record';
import type { NaturalRest } from '../history/rest';
import type { MoveProgress, Plan, PlannedMove } from '../plan/plan';
import type { Day, Instant, Reading as ClockReading, Millis } from '../time';

/** Whether somebody sits at the desk, as far as input tells. */
export type Presence =
  | { readonly at: 'desk'; readonly lastInput: Instant }
  | { readonly at: 'away'; readonly since: Instant; readonly why: 'idle' | 'locked' | 'late' };

export interface Building {
  readonly kind: 'building';
}

/** Tension has reached 1 and the break waits for a good moment. */
export interface Due {
  readonly kind: 'due';
  readonly since: Instant;
  /** Since when it only waits for a pause in input: patience counts from here. */
  readonly waitsSince: Instant;
  /** What keeps it back now, and since when. */
  readonly heldBy: { readonly reason: HoldReason; readonly since: Instant } | null;
  /** What kept it back before, summed by reason. */
  readonly held: readonly Held[];
  /** Said by notification or left to the icon: it does not open by itself any more. */
  readonly told: 'notification' | 'icon' | null;
}

/** `until: null` lasts until the user resumes. */
export interface Paused {
  readonly kind: 'paused';
  readonly until: Instant | null;
}

/** `until: null`: the week has no working hours at all. */
export interface OffHours {
  readonly kind: 'offHours';
  readonly until: Instant | null;
}

/** What the clock goes back to when a break is over. */
export type Standby = Building | Paused | OffHours;

export interface OnBreak {
  readonly kind: 'onBreak';
  readonly id: string;
  /** `running` after Start. */
  readonly stage: 'offered' | 'running';
  readonly surface: 'window' | 'popup';
  /** The page has reported in: from then on a window that is not there was closed. */
  readonly opened: boolean;
  readonly trigger: Trigger;
  readonly offer: 'full' | 'reset';
  readonly dueAt: Instant | null;
  readonly offeredAt: Instant;
  readonly startedAt: Instant | null;
  readonly progressAt: Instant;
  /** Chosen when the page opens; `null` until then. */
  readonly plan: Plan | null;
  readonly progress: readonly MoveProgress[];
  /** What was done of moves that were swapped for others. */
  readonly aside: readonly { readonly planned: PlannedMove; readonly progress: MoveProgress }[];
  readonly held: readonly Held[];
  readonly resume: Standby;
}

export type Phase = Building | Due | OnBreak | Paused | OffHours;

/** Must be done once, whatever dies in between: kept here until it is delivered. Idempotent by id. */
export type OutboxItem =
  | { readonly kind: 'record'; readonly id: string; readonly record: BreakRecord }
  | { readonly kind: 'rest'; readonly id: string; readonly rest: NaturalRest }
  | { readonly kind: 'notify'; readonly id: string; readonly about: 'due' | 'heads-up' };

export interface ScheduleState {
  readonly v: 1;
  /** 0 to 1, as of `asOf`. */
  readonly tension: number;
  /** The last instant that is settled: at the desk, the last one at which somebody was seen there. */
  readonly asOf: Instant;
  readonly presence: Presence;
  readonly phase: Phase;
  /** When the last event was handled. */
  readonly handledAt: Instant;
  /** The planned wake-up. The stored instant is the truth, the alarm is only its bell. */
  readonly wake: Instant | null;
  /** Nothing opens by itself before this: the browser has just started. */
  readonly quietUntil: Instant | null;
  /** Snoozes of the break that is due, and what is known of it; they outlive a short absence. */
  readonly snoozed: {
    readonly count: number;
    readonly notBefore: Instant;
    readonly dueAt: Instant | null;
    readonly held: readonly Held[];
  } | null;
  /** "I'm in a meeting", set by hand: until an instant, or until the user says. */
  readonly meeting: { readonly until: Instant | null } | null;
  /** The break that comes next has been announced. */
  readonly announced: boolean;
  /** Skips in a row, on this day. */
  readonly skips: { readonly inRow: number; readonly day: Day };
  /** The break that ended last: what is still said about it comes too late. */
  readonly lastBreak: string | null;
  /** A finished break whose page may stay open to say what it added. */
  readonly farewell: string | null;
  readonly outbox: readonly OutboxItem[];
  /** Random id of this browser profile; written into records. */
  readonly device: string;
}

/** What can be seen of the desk at one look. */
export interface Sighting {
  /** No input for at least this long; 0 when there was some within the shortest span that can be asked for. */
  readonly idleFor: Millis;
  /** There was some within this long, the shortest span that is known to hold; `null`: none is known. */
  readonly inputWithin: Millis | null;
  readonly locked: boolean;
  /** The active tab of the focused window is audible. */
  readonly watching: boolean;
  readonly fullScreen: boolean;
  readonly call: boolean;
}

/** All that an event cannot know by itself: the clock, the calendar, the desk, and chance. */
export interface Reading extends ClockReading {
  readonly seen: Sighting;
  /** A new id, for the break that may open. UUID v7. */
  readonly freshId: string;
}

/** The state of a fresh install: rested, at the desk. */
export const freshState = (now: Instant, day: Day, device: string): ScheduleState => ({
  v: 1,
  tension: 0,
  asOf: now,
  presence: { at: 'desk', lastInput: now },
  phase: { kind: 'building' },
  handledAt: now,
  wake: null,
  quietUntil: null,
  snoozed: null,
  meeting: null,
  announced: false,
  skips: { inRow: 0, day },
  lastBreak: null,
  farewell: null,
  outbox: [],
  device,
});
