import type { Dose, Line, Move } from '../moves/move';
import { doseSeconds } from '../moves/timeline';
import type { PlanAsk } from './ask';
import { isNeck, isNeckFrontStretch, neckFrontADay } from './neck';
import { considerate } from './rest';
import { movesOfLine, usableMoves } from './usable';

/** A break may run over its length by so many seconds, never more while there is a shorter choice. */
export const overrun = 30;

export const breakSeconds = ({ settings }: PlanAsk): number => settings.reminders.breakLength / 1000;

/** The moves that may take a place beside those already chosen, by the rules of safety alone. */
export function open(ask: PlanAsk, beside: readonly Move[]): readonly Move[] {
  const { neckFront } = ask.ledger;
  const neckFrontDone = neckFront?.day === ask.day && neckFront.count >= neckFrontADay;
  const neckTaken = beside.some(isNeck);
  return usableMoves(ask.catalogue, ask.settings).filter(
    (move) =>
      !beside.some(({ id }) => id === move.id) &&
      !(neckTaken && isNeck(move)) &&
      !(neckFrontDone && isNeckFrontStretch(move)),
  );
}

/** What may take the place of a line. */
export function openOfLine(ask: PlanAsk, line: Line, beside: readonly Move[]): readonly Move[] {
  const room = breakSeconds(ask) + overrun - secondsOf(beside);
  return considerate(fitting(movesOfLine(open(ask, beside), line), room), beside, ask);
}

/** Those that fit the room; if none does, the shortest. */
export function fitting(moves: readonly Move[], room: number): readonly Move[] {
  const limit = Math.max(room, shortest(moves));
  return moves.filter((move) => lengthOf(move) <= limit);
}

/** Seconds of the shortest of them; 0 if there is none. */
export const shortest = (moves: readonly Move[]): number => (moves.length === 0 ? 0 : Math.min(...moves.map(lengthOf)));

export const secondsOf = (moves: readonly Move[]): number => moves.reduce((sum, move) => sum + lengthOf(move), 0);

/** Spelling out a dose costs more than all the rest of a choice, and doses never change. */
const lengths = new WeakMap<Dose, number>();

/** Seconds that a move takes in a break, getting ready included. */
export function lengthOf({ dose }: Move): number {
  const known = lengths.get(dose) ?? doseSeconds(dose);
  lengths.set(dose, known);
  return known;
}
