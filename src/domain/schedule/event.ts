import type { Dose, MoveId } from '../moves/move';
import type { Variant } from '../moves/variant';
import type { Plan, PlannedMove } from '../plan/plan';
import type { Rules } from './rules';

/** How long a pause lasts, as the user asks for it. */
export type PauseLength = '30min' | '1h' | '2h' | 'tomorrow' | 'resumed';

/** How long a meeting lasts, as the user says; `open` until they say that it is `over`. */
export type MeetingLength = '30min' | '1h' | 'open' | 'over';

/** What can happen. Every event is legal in every state; one for a break that is not open changes nothing. */
export type Event =
  /** An alarm, a start of the worker, or any other reason to look. */
  | { readonly kind: 'woke' }
  | { readonly kind: 'browserStarted' }
  | { readonly kind: 'presenceChanged' }
  /** The settings are new; `before` are the rules under which the time until now has passed. */
  | { readonly kind: 'settingsChanged'; readonly before: Rules }
  | { readonly kind: 'breakRequested' }
  | { readonly kind: 'quickRequested'; readonly breakId: string; readonly plan: Plan }
  | { readonly kind: 'breakOpened'; readonly breakId: string; readonly plan: Plan }
  /** No window would open. */
  | { readonly kind: 'breakUnshowable'; readonly breakId: string }
  | { readonly kind: 'breakStarted'; readonly breakId: string }
  /** Every 5 s; the largest wins. */
  | {
      readonly kind: 'progressed';
      readonly breakId: string;
      readonly index: number;
      readonly seconds: number;
      readonly sets: number;
      readonly sides: number;
    }
  | {
      readonly kind: 'moveFinished';
      readonly breakId: string;
      readonly index: number;
      readonly seconds: number;
      readonly sets: number;
      readonly sides: number;
      readonly completed: boolean;
      readonly felt: 'fine' | 'too-much' | null;
    }
  | {
      readonly kind: 'moveSwapped';
      readonly breakId: string;
      readonly index: number;
      readonly planned: PlannedMove;
    }
  /** The same move in another way. */
  | {
      readonly kind: 'moveVaried';
      readonly breakId: string;
      readonly index: number;
      readonly move: MoveId;
      readonly variant: Variant | null;
      /** The dose that the ways are made from. */
      readonly standard: Dose;
      readonly felt: 'too-much' | null;
    }
  | { readonly kind: 'breakFinished'; readonly breakId: string }
  /** Its page is gone. */
  | { readonly kind: 'breakClosed'; readonly breakId: string }
  | { readonly kind: 'snoozed' }
  | { readonly kind: 'skipped'; readonly breakId: string }
  | { readonly kind: 'paused'; readonly length: PauseLength }
  | { readonly kind: 'resumed' }
  /** "I'm in a meeting", or that it is over. */
  | { readonly kind: 'meetingSet'; readonly length: MeetingLength }
  /** An item of the outbox has reached its place. */
  | { readonly kind: 'delivered'; readonly id: string };
