import { findMove } from '#src/domain/moves/catalogue';
import type { Dose } from '#src/domain/moves/move';
import { doseSeconds, readySeconds } from '#src/domain/moves/timeline';
import type { PlannedMove } from '#src/domain/plan/plan';

/** How the page guides through one planned move. */
export interface Guide {
  readonly dose: Dose;
  /** Second of the dose at which the move begins: past getting ready, when the move before left the user ready. */
  readonly from: number;
  /** Seconds from there to the end. */
  readonly length: number;
}

/** More often than this no move is repeated in one break. */
const mostTimes = 20;

export function guideOf(planned: PlannedMove): Guide {
  const dose = doseOf(planned);
  const whole = doseSeconds(dose);
  const from = whole - planned.seconds === readySeconds ? readySeconds : 0;
  return { dose, from, length: whole - from };
}

/**
 * The dose that takes as long as the plan says: that of the catalogue, or if the plan differs, as many repetitions as
 * come closest. A move of another version becomes one long hold, so that an update in mid-break ends nothing.
 */
function doseOf({ move, seconds }: PlannedMove): Dose {
  const dose = findMove(move)?.dose;
  if (dose === undefined) return { mode: 'hold', holdSeconds: Math.max(1, seconds - readySeconds), reps: 1, sides: 1 };
  const distance = (candidate: Dose) => Math.abs(doseSeconds(candidate) - seconds);
  let closest = dose;
  for (let times = 1; times <= mostTimes && distance(closest) > 0; times += 1) {
    const tried = repeated(dose, times);
    if (distance(tried) < distance(closest)) closest = tried;
  }
  return closest;
}

const repeated = (dose: Dose, times: number): Dose =>
  dose.mode === 'press' ? { ...dose, spots: times } : { ...dose, reps: times };
