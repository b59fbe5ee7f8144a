import type { ComponentChildren } from 'preact';
import type { BreakView } from '#src/app/messages';
import type { MoveTexts, TextKey } from '#src/app/page-ports';
import type { HoldReason } from '#src/domain/history/record';
import type { MoveId } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { MovePicture } from '../own-moves/MovePicture';
import { StepNews } from '../programme/StepNews';
import { spanWords, worksWords } from '../session/words';
import styles from './Offer.module.css';
import { PutOff, type WaysOut } from './PutOff';

interface OfferProps {
  readonly view: BreakView;
  readonly texts: (id: MoveId) => MoveTexts | null;
  readonly putOff: WaysOut;
  readonly onStart: () => void;
  readonly corner: ComponentChildren;
  readonly safety: ComponentChildren;
}

const heldKeys = {
  typing: 'hold_typing',
  'full-screen': 'hold_full_screen',
  call: 'hold_call',
  meeting: 'hold_meeting',
  away: 'hold_away',
} as const satisfies Record<HoldReason, TextKey>;

/** A break as it is offered: what is in it, why it waited, and three ways to go on. */
export function Offer({ view, texts, putOff, onStart, corner, safety }: OfferProps) {
  const { t } = usePorts();
  // Not the button: a Space that was meant for another window would press it.
  const heading = useFocusOnce<HTMLHeadingElement>();
  const first = view.plan[0];
  const nameOf = (move: MoveId) => texts(move)?.name ?? move;
  const seconds = view.plan.reduce((sum, planned) => sum + planned.seconds, 0);
  return (
    <div class={styles['offer']}>
      <header class={styles['top']}>
        <h1 ref={heading} tabIndex={-1} class={styles['title']}>
          {t(view.offer === 'reset' ? 'break_titleReset' : 'break_title')}
        </h1>
        {corner}
        <p class={styles['about']}>
          {t('break_about', spanWords(t, seconds < 90 ? seconds : roundToMinutes(seconds)))}
        </p>
      </header>
      {first && (
        <div class={styles['stage']}>
          <MovePicture move={first.move} playing label={nameOf(first.move)} size="large" />
        </div>
      )}
      {view.stepped && <StepNews change={view.stepped} />}
      {view.offer === 'full' && <Contents view={view} nameOf={nameOf} />}
      <Held view={view} />
      <div class={styles['actions']}>
        <Button look="primary" onClick={onStart}>
          {t('break_start')}
        </Button>
        <PutOff ways={putOff} />
      </div>
      {safety}
    </div>
  );
}

const roundToMinutes = (seconds: number) => Math.round(seconds / 60) * 60;

function Contents({ view, nameOf }: { view: BreakView; nameOf: (move: MoveId) => string }) {
  const ports = usePorts();
  return (
    <ol class={styles['contents']} aria-label={ports.t('break_contents')}>
      {view.plan.map((planned, index) => (
        <li key={index} class={`${styles['move']} ${styles[planned.line]}`}>
          <span class={styles['name']}>{nameOf(planned.move)}</span>
          <span class={styles['time']}>{spanWords(ports.t, planned.seconds)}</span>
          <span class={styles['works']}>{worksWords(ports, planned)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Only what kept it for half a minute or longer is worth a line. */
function Held({ view }: { view: BreakView }) {
  const { t } = usePorts();
  const lines = view.held
    .map(({ reason, ms }) => ({ reason, minutes: Math.round(ms / 60_000) }))
    .filter(({ minutes }) => minutes > 0);
  if (lines.length === 0) return null;
  return (
    <ul class={styles['held']}>
      {lines.map(({ reason, minutes }) => (
        <li key={reason}>{t(heldKeys[reason], minutes)}</li>
      ))}
    </ul>
  );
}
