import type { Move, MoveId } from '../moves/move';
import type { PlanAsk } from './ask';
import { chooseFinishers } from './finisher';
import { isNeck } from './neck';
import type { Plan, PlannedMove } from './plan';
import { planned } from './planned';
import { rank, type Ranked } from './rank';
import { breakSeconds, fitting, open, openOfLine, overrun, secondsOf, shortest } from './slot';
import { movesOfLine } from './usable';

export type { PlanAsk } from './ask';
export { resetOffer } from './reset-offer';
export { swapMove } from './swap';

/** With so many seconds left after a back and a front move, a long break gets another pair before its finisher. */
const pairSeconds = 110;

/** A whole break: back, front and, if time is left, a finisher. A line that has no usable move is left out. */
export function choosePlan(ask: PlanAsk): Plan {
  const chosen: Ranked[] = [];
  const moves = () => chosen.map(({ move }) => move);
  for (let added = true; added;) {
    const pair = choosePair(ask, moves());
    chosen.push(...pair);
    added = pair.length > 0 && breakSeconds(ask) - secondsOf(moves()) >= pairSeconds;
  }
  const isWhole = ask.withoutFinisher === true && chosen.length > 0;
  return [...chosen.map(toPlanned), ...(isWhole ? [] : finishers(ask, moves()))];
}

/**
 * One move, of the line and area that is owed most; a reset if nothing else is usable.
 * @param first to begin with, if it may be used
 */
export function quickPlan(ask: PlanAsk, first?: MoveId): Plan {
  const usable = open(ask, []);
  const pool = [...movesOfLine(usable, 'back'), ...movesOfLine(usable, 'front')];
  const asked = pool.find(({ id }) => id === first);
  if (asked !== undefined) return [planned(asked, { kind: 'first' })];
  const [best] = rank(pool, ask);
  return best === undefined ? finishers(ask, []).slice(0, 1) : [toPlanned(best)];
}

function choosePair(ask: PlanAsk, before: readonly Move[]): readonly Ranked[] {
  const [back] = rank(backPool(ask, before), ask);
  const beside = back === undefined ? before : [...before, back.move];
  const [front] = rank(openOfLine(ask, 'front', beside), ask);
  return [back, front].filter((ranked) => ranked !== undefined);
}

/** The back chooses first, so it leaves the front its time, and the neck if the front has nothing else. */
function backPool(ask: PlanAsk, before: readonly Move[]): readonly Move[] {
  const usable = open(ask, before);
  const front = movesOfLine(usable, 'front');
  const back = movesOfLine(usable, 'back');
  const sparing = front.length > 0 && front.every(isNeck) ? back.filter((move) => !isNeck(move)) : back;
  const room = breakSeconds(ask) + overrun - secondsOf(before) - shortest(front);
  return fitting(sparing.length > 0 ? sparing : back, room);
}

const toPlanned = ({ move, reason }: Ranked): PlannedMove => planned(move, reason);

const finishers = (ask: PlanAsk, beside: readonly Move[]): Plan =>
  chooseFinishers(ask, beside).map((move) => planned(move, { kind: 'finisher' }));
