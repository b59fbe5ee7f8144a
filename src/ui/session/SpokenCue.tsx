import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import type { Instant } from '#src/domain/time';
import { Spoken } from '../components/Spoken';
import { useText } from '../context';
import { guideOf } from './guide-of';
import { milestoneAt } from './milestone';
import { spentAt, type Session } from './session';

interface SpokenCueProps {
  readonly session: Session;
  readonly now: Instant;
  readonly texts: (id: MoveId) => MoveTexts | null;
}

/** Says the start of a move, the change of sides, the half and the end; politely, and no seconds. */
export function SpokenCue({ session, now, texts }: SpokenCueProps) {
  const t = useText();
  return <Spoken>{words()}</Spoken>;

  function words(): string {
    if (session.stage === 'offered') return '';
    const planned = session.moves[session.current];
    if (planned === undefined) return t('common_sayEnd');
    const name = texts(planned.move)?.name ?? planned.move;
    const { dose, from } = guideOf(planned);
    const milestone = milestoneAt(dose, from + spentAt(session, now));
    if (milestone === 'half') return t('common_sayHalf');
    return milestone === 'side' ? t('common_saySide') : t('common_sayStart', name);
  }
}
