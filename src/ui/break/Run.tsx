import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { useText } from '../context';
import { MoveGuide } from '../session/MoveGuide';
import { NextMove } from '../session/NextMove';
import { SwapAnswer } from '../session/SwapAnswer';
import { hasVariants, isEasiest } from '../session/session';
import { WayChoice } from '../session/WayChoice';
import type { Guided } from '../session/use-session';
import { KeyHint } from './KeyHint';
import { MoveSteps } from './MoveSteps';
import { PutOff, type WaysOut } from './PutOff';
import styles from './Run.module.css';

interface RunProps {
  readonly guided: Guided;
  readonly texts: (id: MoveId) => MoveTexts | null;
  readonly putOff: WaysOut;
  readonly onTogglePause: () => void;
  readonly corner: ComponentChildren;
  readonly safety: ComponentChildren;
}

/** A running break: one move after the other. */
export function Run({ guided, texts, putOff, onTogglePause, corner, safety }: RunProps) {
  const { session, now } = guided;
  const planned = session.moves[session.current];
  if (planned === undefined) return null;
  const next = session.moves[session.current + 1] ?? null;
  return (
    <div class={styles['run']}>
      <div class={styles['top']}>
        <MoveSteps session={session} now={now} />
        {corner}
      </div>
      <MoveGuide session={session} now={now} texts={texts(planned.move)} size="large">
        <NextMove planned={next} texts={next && texts(next.move)} />
      </MoveGuide>
      <Controls guided={guided} putOff={putOff} onTogglePause={onTogglePause} safety={safety} />
    </div>
  );
}

function Controls({ guided, putOff, onTogglePause, safety }: Omit<RunProps, 'texts' | 'corner'>) {
  const t = useText();
  const { session, act, swap } = guided;
  const [thanked, setThanked] = useState<{ readonly at: number; readonly left: boolean } | null>(null);
  const paused = session.since === null;
  const planned = session.moves[session.current];

  function tooMuch(): void {
    const left = planned !== undefined && isEasiest(planned);
    setThanked({ at: session.current + (left ? 1 : 0), left });
    act({ kind: 'tooMuch' });
  }
  return (
    <div class={styles['controls']}>
      {thanked?.at === session.current && (
        <Notice spoken>{t(thanked.left ? 'break_thanksLeft' : 'break_thanks')}</Notice>
      )}
      <SwapAnswer guided={guided} />
      <div class={styles['main']}>
        <Button look="primary" onClick={() => act({ kind: 'done' })}>
          {t('break_done')}
        </Button>
        <Button aria-keyshortcuts="N" onClick={() => act({ kind: 'next' })}>
          {t('break_next')}
          <KeyHint shortcut="n" />
        </Button>
        <Button onClick={swap}>{t('break_swap')}</Button>
        <Button aria-keyshortcuts="Space" onClick={onTogglePause}>
          {t(paused ? 'break_resume' : 'break_pause')}
          <KeyHint shortcut="space" />
        </Button>
      </div>
      <div class={styles['small']}>
        <Button look="quiet" onClick={tooMuch}>
          {t('break_tooMuch')}
        </Button>
        {planned !== undefined && hasVariants(planned) && (
          <WayChoice variant={planned.variant} onChoose={(variant) => act({ kind: 'varied', variant })} />
        )}
        <div class={styles['out']}>
          <PutOff ways={putOff} small />
        </div>
      </div>
      {safety}
    </div>
  );
}
