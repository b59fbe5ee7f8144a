import type { Dose } from '#src/domain/moves/move';
import { doseSeconds } from '#src/domain/moves/timeline';
import type { PlannedMove } from '#src/domain/plan/plan';

/** How the page guides through one planned move. */
export interface Guide {
  readonly dose: Dose;
  /** Second of the dose at which the move begins: past getting ready, when the move before left the user ready. */
  readonly from: number;
  /** Seconds from there to the end. */
  readonly length: number;
}

export function guideOf({ dose, seconds }: PlannedMove): Guide {
  const from = Math.max(0, doseSeconds(dose) - seconds);
  return { dose, from, length: seconds };
}
