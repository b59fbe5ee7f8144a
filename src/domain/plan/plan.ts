import type { Area, Dose, Level, Line, MoveId, MoveKind } from '../moves/move';
import type { Variant } from '../moves/variant';

/** Why a move was chosen, as data; the pages say it in a sentence. */
export type Reason =
  /** `share` is what the area got lately, as a part of its target (0.5 is half). */
  | { readonly kind: 'owed'; readonly area: Area; readonly share: number }
  /** Not used for so many breaks that it goes first. */
  | { readonly kind: 'waiting'; readonly breaks: number }
  /** Fills the time that is left. */
  | { readonly kind: 'finisher' }
  /** Gets people out of the chair: the day still owed that. */
  | { readonly kind: 'standing' }
  /** The only one left for its line. */
  | { readonly kind: 'only-one'; readonly line: Line }
  /** The user asked for another one. */
  | { readonly kind: 'swapped' }
  /** A gentle one to begin with. */
  | { readonly kind: 'first' }
  /** The short reset that is offered after skips. */
  | { readonly kind: 'reset-offer' };

/** Share of the credit that each area gets: 1 for the first, a half for the others. */
export type AreaShares = Readonly<Partial<Record<Area, number>>>;

export interface PlannedMove {
  readonly move: MoveId;
  readonly kind: MoveKind;
  readonly line: Line;
  readonly areas: AreaShares;
  readonly level: Level;
  /** `null`: as it stands in the catalogue. */
  readonly variant: Variant | null;
  readonly dose: Dose;
  /** Seconds that it takes: the whole dose, or without getting ready where the move before left people ready. */
  readonly seconds: number;
  /** The dose without getting ready: the seconds of stretch or effort that the ledger may credit. */
  readonly work: number;
  readonly reason: Reason;
}

/** The moves of one break, in order: back, front, finisher. */
export type Plan = readonly PlannedMove[];

/** What was done of one planned move so far. `sets` and `sides` are zero until something was done. */
export interface MoveProgress {
  readonly seconds: number;
  readonly sets: number;
  readonly sides: number;
  readonly completed: boolean;
  readonly felt: 'fine' | 'too-much' | null;
  /** The user went on to the next move, with or without completing this one. */
  readonly left: boolean;
}

export const untouched: MoveProgress = {
  seconds: 0,
  sets: 0,
  sides: 0,
  completed: false,
  felt: null,
  left: false,
};
