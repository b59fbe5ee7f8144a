import { breaksSince } from '../ledger/ledger';
import type { Move, MoveKind } from '../moves/move';
import type { PlanAsk } from './ask';
import { isRecent, longestUnused } from './rank';
import { breakSeconds, lengthOf, open, secondsOf } from './slot';
import { isUpright } from './standing';

/** A finisher may run over the time left by so many seconds. */
const finisherOverrun = 10;
/** With so many seconds left after one finisher, a break that is long, or made of easier moves, gets another. */
const anotherFinisher = 28;
/** A press ends at most every third break: a change of posture has the better evidence. */
const breaksBetweenPresses = 2;

export const isFinisher = (move: { readonly kind: MoveKind }): boolean =>
  move.kind === 'reset' || move.kind === 'press';

/**
 * What may end a break beside these moves, best first: resets and presses for the time that is left, those of the last
 * breaks after the others, and a press after the resets if there was one lately. Within each, the longest unused first.
 */
export function finishersFor(ask: PlanAsk, beside: readonly Move[]): readonly Move[] {
  const room = breakSeconds(ask) - secondsOf(beside) + finisherOverrun;
  const fitting = open(ask, beside).filter((move) => isFinisher(move) && lengthOf(move) <= room);
  const pressed = beside.some(isPress) || ask.catalogue.some((move) => isPress(move) && wasPressed(move, ask));
  const rankOf = (move: Move): number => (isRecent(move, ask) ? 2 : pressed && isPress(move) ? 1 : 0);
  // Sorting keeps the order of equals.
  return longestUnused(fitting, ask).toSorted((a, b) => rankOf(a) - rankOf(b));
}

/**
 * The resets and presses that fill the time left beside these moves; none if none fits.
 * @param standing one out of the chair first, unless it was in the last breaks
 */
export function chooseFinishers(ask: PlanAsk, beside: readonly Move[], standing = false): readonly Move[] {
  const chosen: Move[] = [];
  do {
    const fitting = finishersFor(ask, [...beside, ...chosen]);
    const upright = standing ? fitting.find((move) => isUpright(move) && !isRecent(move, ask)) : undefined;
    const next = upright ?? fitting[0];
    if (next === undefined) break;
    chosen.push(next);
  } while (breakSeconds(ask) - secondsOf([...beside, ...chosen]) >= anotherFinisher);
  return chosen;
}

const isPress = ({ kind }: Move): boolean => kind === 'press';
const wasPressed = ({ id }: Move, { ledger }: PlanAsk): boolean => breaksSince(ledger, id) < breaksBetweenPresses;
