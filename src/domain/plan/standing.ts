import { usedOn } from '../ledger/ledger';
import type { Move } from '../moves/move';
import type { PlanAsk } from './ask';

/** A change of posture has the better evidence (Waongenngarm 2018): so many breaks a day get people out of the chair. */
export const standingBreaksADay = 2;

/** The places of a break, in the order in which they give way to a move out of the chair. */
export const standingSlots = ['finisher', 'front', 'back'] as const;
export type StandingSlot = (typeof standingSlots)[number];

export const isUpright = ({ position }: Move): boolean => position !== 'seated';

/**
 * Whether this day still owes a standing break. Told by the last use of each upright move: a move that was done in two
 * breaks of a day counts once, so there may be one standing break more, never one less.
 */
export function owesStanding({ catalogue, ledger, day }: PlanAsk): boolean {
  const starts = catalogue.flatMap((move) =>
    isUpright(move) && usedOn(ledger, day, move.id) ? [ledger.lastUse[move.id]] : [],
  );
  return new Set(starts).size < standingBreaksADay;
}

/** The upright ones first; their order stays. */
export const uprightFirst = (moves: readonly Move[]): readonly Move[] => [
  ...moves.filter(isUpright),
  ...moves.filter((move) => !isUpright(move)),
];
