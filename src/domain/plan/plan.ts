import type { Area, Level, Line, MoveId, MoveKind } from '../moves/move';

/** Why a move was chosen, as data; the pages say it in a sentence. */
export type Reason =
  /** `share` is what the area got lately, as a part of its target (0.5 is half). */
  | { readonly kind: 'owed'; readonly area: Area; readonly share: number }
  /** Not used for so many breaks that it goes first. */
  | { readonly kind: 'waiting'; readonly breaks: number }
  /** Fills the time that is left. */
  | { readonly kind: 'finisher' }
  /** The only one left for its line. */
  | { readonly kind: 'only-one'; readonly line: Line }
  /** The user asked for another one. */
  | { readonly kind: 'swapped' }
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
  /** Seconds that the dose takes, getting ready included. */
  readonly seconds: number;
  /** The same without getting ready: the seconds of stretch or effort that the ledger may credit. */
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
