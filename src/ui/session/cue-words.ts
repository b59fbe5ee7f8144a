import type { TextKey } from '#src/app/page-ports';
import { arcAt, type Arc } from '#src/domain/moves/arcs';
import { breathAt, type Breath } from '#src/domain/moves/breath';
import type { Dose } from '#src/domain/moves/move';

/** What the ring says at one second of a dose: keys and numbers, to be put into words by the page. */
export interface CueWords {
  readonly kind: Arc['kind'];
  readonly title: TextKey;
  /** Whole seconds left of what goes on now. */
  readonly left: number;
  /** Which hold, spot or repetition of how many; `null` when there is only one. */
  readonly count: { readonly at: number; readonly of: number } | null;
  /** Repetitions are counted, holds count down. */
  readonly countsUp: boolean;
  /** `null` when the move has one side. */
  readonly side: 1 | 2 | null;
  /** The pace to breathe at; `null` where there is none. */
  readonly breath: Breath | null;
}

/** `null` once the dose is over. */
export function cueWords(dose: Dose, second: number): CueWords | null {
  const arc = arcAt(dose, second);
  if (arc === null) return null;
  const of = dose.mode === 'press' ? dose.spots : dose.reps;
  const into = second - arc.start;
  const held = arc.kind === 'work' && (dose.mode === 'hold' || dose.mode === 'press');
  return {
    kind: arc.kind,
    title: titleOf(dose, arc),
    left: Math.ceil(arc.seconds - into),
    count: of > 1 ? { at: arc.count, of } : null,
    countsUp: dose.mode === 'reps',
    side: dose.sides === 2 ? arc.side : null,
    breath: held ? breathAt(arc.seconds, into) : null,
  };
}

function titleOf(dose: Dose, { kind }: Arc): TextKey {
  if (kind === 'ready') return 'common_cueReady';
  if (kind === 'switch') return 'common_cueSwitch';
  // After a press against resistance one eases off; between two holds one gets ready again, too.
  if (kind === 'rest') return dose.mode === 'hold' ? 'common_cueAgain' : 'common_cueEase';
  switch (dose.mode) {
    case 'hold':
      return 'common_cueHold';
    case 'press':
    case 'isometric':
      return 'common_cuePress';
    case 'reps':
      return 'common_cueRepeat';
  }
}
