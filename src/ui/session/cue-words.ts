import type { TextKey } from '#src/app/page-ports';
import type { Dose } from '#src/domain/moves/move';
import { cueAt, type Cue } from '#src/domain/moves/timeline';

/** What the ring says at one second of a dose: keys and numbers, to be put into words by the page. */
export interface CueWords {
  readonly title: TextKey;
  /** Part of the cue that has passed, 0 to 1. */
  readonly part: number;
  /** Whole seconds left of the cue. */
  readonly left: number;
  /** Which hold or repetition of how many; `null` when there is only one. */
  readonly count: { readonly at: number; readonly of: number } | null;
  /** `null` when the move has one side. */
  readonly side: 1 | 2 | null;
  readonly kind: Cue['kind'];
}

/** `null` once the dose is over. */
export function cueWords(dose: Dose, second: number): CueWords | null {
  const at = cueAt(dose, second);
  if (at === null) return null;
  const { cue, into } = at;
  return {
    title: titleOf(dose, cue, into),
    part: into / cue.seconds,
    left: Math.ceil(cue.seconds - into),
    count: cue.of > 1 ? { at: cue.count, of: cue.of } : null,
    side: dose.sides === 2 ? cue.side : null,
    kind: cue.kind,
  };
}

function titleOf(dose: Dose, cue: Cue, into: number): TextKey {
  if (cue.kind === 'ready') {
    if (cue.count > 1) return 'common_cueAgain';
    return cue.side === 2 ? 'common_cueChangeSides' : 'common_cueReady';
  }
  switch (dose.mode) {
    case 'hold':
      return 'common_cueHold';
    case 'press':
      return 'common_cuePress';
    case 'isometric':
      // The beats of a press against resistance are work, then rest.
      return into < (dose.beats[0] ?? 0) ? 'common_cuePush' : 'common_cueEase';
    case 'reps':
      return 'common_cueRepeat';
  }
}
