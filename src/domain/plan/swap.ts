import type { Move } from '../moves/move';
import { asDone } from '../moves/variant';
import type { PlanAsk } from './ask';
import type { Plan, PlannedMove } from './plan';
import { planned } from './planned';
import { finishersFor, isFinisher } from './finisher';
import { rank } from './rank';
import { openOfLine } from './slot';

/**
 * Another move for one place of a plan, by the same rules; `null` if there is none. Asked again with the new plan, it
 * goes on through the rest and comes round to the first.
 */
export function swapMove(ask: PlanAsk, plan: Plan, index: number): PlannedMove | null {
  const current = plan[index];
  if (current === undefined) return null;
  const others = plan
    .toSpliced(index, 1)
    .flatMap(({ move, variant }) =>
      ask.catalogue.filter(({ id }) => id === move).map((found) => asDone(found, variant)),
    );
  const order = inOrder(ask, current, others);
  const next = order[order.findIndex(({ id }) => id === current.move) + 1] ?? order[0];
  return next === undefined || next.id === current.move ? null : planned(next, { kind: 'swapped' });
}

function inOrder(ask: PlanAsk, current: PlannedMove, others: readonly Move[]): readonly Move[] {
  if (isFinisher(current)) return finishersFor(ask, others);
  return rank(openOfLine(ask, current.line, others), ask).map(({ move }) => move);
}
