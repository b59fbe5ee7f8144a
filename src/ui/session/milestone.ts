import type { Dose } from '#src/domain/moves/move';
import { doseSeconds, timeline } from '#src/domain/moves/timeline';

/**
 * The last thing worth saying aloud at a second of a dose: that it began, that the side changes, or that half is over.
 * A screen reader hears these and no seconds.
 */
export type Milestone = 'start' | 'half' | 'side';

export function milestoneAt(dose: Dose, second: number): Milestone {
  if (dose.sides === 2) return second >= secondSide(dose) ? 'side' : 'start';
  return second >= doseSeconds(dose) / 2 ? 'half' : 'start';
}

const secondSide = (dose: Dose): number =>
  timeline(dose)
    .filter((cue) => cue.side === 1)
    .reduce((sum, cue) => sum + cue.seconds, 0);
