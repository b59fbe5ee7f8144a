import type { MoveTexts, Translate } from '#src/app/page-ports';
import type { Tone } from '#src/app/sound';
import { arcAt, type Arc } from '#src/domain/moves/arcs';
import type { Dose, MoveId } from '#src/domain/moves/move';
import type { PlannedMove } from '#src/domain/plan/plan';
import type { Instant } from '#src/domain/time';
import { guideOf } from './guide-of';
import { spentAt, type Session } from './session';

/** What can be heard at one change of a guided break. */
export interface HeardCue {
  /** Tells one change from the next. */
  readonly key: string;
  readonly tone: Tone | null;
  /** What a voice says; empty where a tone is enough. */
  readonly words: (t: Translate, texts: (id: MoveId) => MoveTexts | null) => string;
}

/** The change that was last; `null` before the start. */
export function cueOf(session: Session, now: Instant): HeardCue | null {
  if (session.stage === 'offered') return null;
  const planned = session.moves[session.current];
  if (planned === undefined) return { key: 'end', tone: 'end', words: (t) => t('common_sayEnd') };
  const { dose, from } = guideOf(planned);
  const arc = arcAt(dose, from + spentAt(session, now));
  if (arc === null) return null;
  const key = [session.current, planned.move, arc.kind, arc.side, arc.count].join(' ');
  return { key, tone: toneOf(dose, arc), words: (t, texts) => wordsOf(t, planned, arc, texts(planned.move)) };
}

/** Repetitions after the first go on without a tone: they have their own pace. */
function toneOf({ mode }: Dose, { kind, count }: Arc): Tone | null {
  if (kind === 'ready') return null;
  if (kind !== 'work') return kind;
  return mode === 'reps' && count > 1 ? null : 'start';
}

function wordsOf(t: Translate, { move, dose }: PlannedMove, { kind, count }: Arc, texts: MoveTexts | null): string {
  switch (kind) {
    case 'ready':
      return t('common_sayStart', texts?.name ?? move, texts?.steps[0] ?? '').trim();
    case 'switch':
      return t('common_saySide');
    case 'rest':
      return dose.mode === 'hold' ? t('common_cueAgain') : '';
    case 'work':
      return dose.mode === 'reps' || count > 1 ? '' : t(dose.mode === 'hold' ? 'common_cueHold' : 'common_cuePress');
  }
}
