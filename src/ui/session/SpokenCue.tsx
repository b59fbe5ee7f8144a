import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import type { Instant } from '#src/domain/time';
import { Spoken } from '../components/Spoken';
import { useText } from '../context';
import { guideOf } from './guide-of';
import { lastSeconds, milestoneAt } from './milestone';
import { spentAt, type Session } from './session';

interface SpokenCueProps {
  readonly session: Session;
  readonly now: Instant;
  readonly texts: (id: MoveId) => MoveTexts | null;
  /** What is said when it is over; empty until it is known. */
  readonly end: string;
}

/** Says the start of a move, the change of sides, the half and the end; politely, and no seconds. */
export function SpokenCue({ session, now, texts, end }: SpokenCueProps) {
  const t = useText();
  return <Spoken>{words()}</Spoken>;

  function words(): string {
    if (session.stage === 'offered') return '';
    const planned = session.moves[session.current];
    if (planned === undefined) return end;
    const { dose, from } = guideOf(planned);
    switch (milestoneAt(dose, from + spentAt(session, now))) {
      case 'start': {
        const about = texts(planned.move);
        return t('common_sayStart', about?.name ?? planned.move, about?.steps[0] ?? '').trim();
      }
      case 'half':
        return t('common_sayHalf');
      case 'side':
        return t('common_saySide');
      case 'last':
        return t('common_sayLast', lastSeconds);
    }
  }
}
