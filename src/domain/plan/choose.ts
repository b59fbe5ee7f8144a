import type { Move, MoveId } from '../moves/move';
import type { PlanAsk } from './ask';
import { chooseFinishers } from './finisher';
import { isNeck } from './neck';
import type { Plan, PlannedMove } from './plan';
import { planned } from './planned';
import { isRecent, rank, type Ranked } from './rank';
import { considerate } from './rest';
import { breakSeconds, fitting, open, openOfLine, overrun, secondsOf, shortest } from './slot';
import { isUpright, owesStanding, standingSlots, type StandingSlot } from './standing';
import { movesOfLine } from './usable';

export type { PlanAsk } from './ask';
export { resetOffer } from './reset-offer';
export { swapMove } from './swap';

/** With so many seconds left after a back and a front move, a long break gets another pair before its finisher. */
const pairSeconds = 110;

/**
 * A whole break: back, front and, if time is left, a finisher. A line that has no usable move is left out. While the day
 * owes a standing break, one place gives way to a move out of the chair, if there is one.
 */
export function choosePlan(ask: PlanAsk): Plan {
  const free = compose(ask, null);
  const isSeated = (chosen: readonly Ranked[]): boolean => chosen.every(({ move }) => !isUpright(move));
  if (free.length === 0 || !isSeated(free) || !owesStanding(ask)) return free.map(toPlanned);
  for (const slot of standingSlots) {
    const standing = compose(ask, slot);
    if (!isSeated(standing)) return standing.map(toPlanned);
  }
  return free.map(toPlanned);
}

/**
 * One move, of the line and area that is owed most; a reset if nothing else is usable.
 * @param first to begin with, if it may be used
 */
export function quickPlan(ask: PlanAsk, first?: MoveId): Plan {
  const usable = open(ask, []);
  const pool = considerate([...movesOfLine(usable, 'back'), ...movesOfLine(usable, 'front')], [], ask);
  const asked = pool.find(({ id }) => id === first);
  if (asked !== undefined) return [planned(asked, { kind: 'first' })];
  const [best] = rank(pool, ask);
  return best === undefined ? finishers(ask, [], null).slice(0, 1).map(toPlanned) : [toPlanned(best)];
}

/** @param standing the place that a move out of the chair takes, if one may */
function compose(ask: PlanAsk, standing: StandingSlot | null): readonly Ranked[] {
  const chosen: Ranked[] = [];
  const moves = () => chosen.map(({ move }) => move);
  for (let added = true; added;) {
    const pair = choosePair(ask, moves(), standing);
    chosen.push(...pair);
    added = pair.length > 0 && breakSeconds(ask) - secondsOf(moves()) >= pairSeconds;
  }
  const isWhole = ask.withoutFinisher === true && chosen.length > 0;
  return isWhole ? chosen : [...chosen, ...finishers(ask, moves(), standing)];
}

function choosePair(ask: PlanAsk, before: readonly Move[], standing: StandingSlot | null): readonly Ranked[] {
  const back = best(backPool(ask, before), ask, standing === 'back');
  const beside = back === undefined ? before : [...before, back.move];
  const front = best(openOfLine(ask, 'front', beside), ask, standing === 'front');
  return [back, front].filter((ranked) => ranked !== undefined);
}

/** The first of a slot; out of the chair, if that is asked for, any may, and none has been waiting. */
function best(pool: readonly Move[], ask: PlanAsk, standing: boolean): Ranked | undefined {
  const [first] = rank(pool, ask);
  if (!standing || first === undefined || first.reason.kind === 'waiting') return first;
  const [upright] = rank(
    pool.filter((move) => isUpright(move) && !isRecent(move, ask)),
    ask,
  );
  return upright === undefined ? first : { move: upright.move, reason: { kind: 'standing' } };
}

/** The back chooses first, so it leaves the front its time, and the neck if the front has nothing else. */
function backPool(ask: PlanAsk, before: readonly Move[]): readonly Move[] {
  const usable = open(ask, before);
  const front = movesOfLine(usable, 'front');
  const back = movesOfLine(usable, 'back');
  const sparing = front.length > 0 && front.every(isNeck) ? back.filter((move) => !isNeck(move)) : back;
  const room = breakSeconds(ask) + overrun - secondsOf(before) - shortest(front);
  return considerate(fitting(sparing.length > 0 ? sparing : back, room), before, ask);
}

const toPlanned = ({ move, reason }: Ranked): PlannedMove => planned(move, reason);

const finishers = (ask: PlanAsk, beside: readonly Move[], standing: StandingSlot | null): readonly Ranked[] =>
  chooseFinishers(ask, beside, standing === 'finisher').map((move) => ({
    move,
    reason: { kind: standing === 'finisher' && isUpright(move) ? 'standing' : 'finisher' },
  }));
