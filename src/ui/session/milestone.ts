import { arcsOf } from '#src/domain/moves/arcs';
import type { Dose } from '#src/domain/moves/move';
import { doseSeconds } from '#src/domain/moves/timeline';

/**
 * The last thing worth saying aloud at a second of a dose: that it began, that the side changes or half is over, and
 * that it ends soon. A screen reader hears these and no seconds.
 */
export type Milestone = 'start' | 'half' | 'side' | 'last';

/** What is said so many seconds before the end, of a move that is long enough for another word. */
export const lastSeconds = 10;
const longEnough = { half: 20, last: 40 } as const;

export function milestoneAt(dose: Dose, second: number): Milestone {
  const length = doseSeconds(dose);
  if (length >= longEnough.last && second >= length - lastSeconds) return 'last';
  const change = arcsOf(dose).find(({ kind }) => kind === 'switch');
  if (change !== undefined) return second >= change.start ? 'side' : 'start';
  return length >= longEnough.half && second >= length / 2 ? 'half' : 'start';
}
