import { useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { MoveGuide } from '../session/MoveGuide';
import { SwapAnswer } from '../session/SwapAnswer';
import { hasVariants, isEasiest } from '../session/session';
import { WayChoice } from '../session/WayChoice';
import type { Guided } from '../session/use-session';
import { KeyHints } from './KeyHints';
import { MoveSteps } from './MoveSteps';
import { PutOff, type WaysOut } from './PutOff';
import styles from './Run.module.css';

interface RunProps {
  readonly guided: Guided;
  readonly texts: (id: MoveId) => MoveTexts | null;
  readonly putOff: WaysOut;
  readonly onTogglePause: () => void;
}

/** A running break: one move after the other. */
export function Run({ guided, texts, putOff, onTogglePause }: RunProps) {
  const t = useText();
  const { session, now, act, swap } = guided;
  const [thanked, setThanked] = useState<{ readonly at: number; readonly left: boolean } | null>(null);
  const planned = session.moves[session.current];
  if (planned === undefined) return null;
  const paused = session.since === null;
  return (
    <div class={styles['run']}>
      <MoveSteps session={session} now={now} />
      <MoveGuide session={session} now={now} texts={texts(planned.move)} size="large" />
      <div class={styles['controls']}>
        {thanked?.at === session.current && (
          <Notice spoken>{t(thanked.left ? 'break_thanksLeft' : 'break_thanks')}</Notice>
        )}
        <SwapAnswer guided={guided} />
        <div class={styles['main']}>
          <Button look="primary" onClick={() => act({ kind: 'done' })}>
            {t('break_done')}
          </Button>
          <Button onClick={() => act({ kind: 'next' })}>{t('break_next')}</Button>
          <Button onClick={swap}>{t('break_swap')}</Button>
          <Button onClick={onTogglePause}>{t(paused ? 'break_resume' : 'break_pause')}</Button>
        </div>
        <div class={styles['small']}>
          <Button
            look="quiet"
            onClick={() => {
              const left = isEasiest(planned);
              setThanked({ at: session.current + (left ? 1 : 0), left });
              act({ kind: 'tooMuch' });
            }}
          >
            {t('break_tooMuch')}
          </Button>
          {hasVariants(planned) && (
            <WayChoice variant={planned.variant} onChoose={(variant) => act({ kind: 'varied', variant })} />
          )}
          <span class={styles['gap']} />
          <PutOff ways={putOff} small />
        </div>
        <KeyHints
          keys={{
            space: paused ? 'break_resume' : 'break_pause',
            n: 'break_next',
            s: putOff.snooze && 'break_snooze',
            escape: 'break_skip',
          }}
        />
      </div>
    </div>
  );
}
