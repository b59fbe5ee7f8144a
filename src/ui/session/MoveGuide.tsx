import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { Instant } from '#src/domain/time';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { MovePicture } from '../own-moves/MovePicture';
import { CueRing } from './CueRing';
import { guideOf } from './guide-of';
import { LineTag } from './LineTag';
import styles from './MoveGuide.module.css';
import { spentAt, type Session } from './session';
import { StageBanner } from './StageBanner';
import { reasonWords } from './words';

interface MoveGuideProps {
  readonly session: Session;
  readonly now: Instant;
  /** `null` for a move without words in this language. */
  readonly texts: MoveTexts | null;
  readonly size: 'small' | 'large';
  /** What belongs to the move, below its words. */
  readonly children?: ComponentChildren;
}

/** The move at hand: figure, ring, name, what it does, why it is here, how it goes. */
export function MoveGuide({ session, now, texts, size, children }: MoveGuideProps) {
  const ports = usePorts();
  const { t } = ports;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const planned = session.moves[session.current];
  // One dose for as long as the move lasts: the figure starts anew with another.
  const guide = useMemo(() => (planned === undefined ? null : guideOf(planned)), [planned]);
  if (planned === undefined || guide === null) return null;
  const { dose, from } = guide;
  const second = from + spentAt(session, now);
  const name = texts?.name ?? planned.move;
  const paused = session.since === null;
  const Name = size === 'large' ? 'h1' : 'h2';
  return (
    <article class={`${styles['guide']} ${styles[size]}`}>
      <div class={styles['stage']}>
        <div class={styles['figure']}>
          <MovePicture move={planned.move} playing={!paused} second={second} dose={dose} label={name} size={size} />
        </div>
        <CueRing dose={dose} second={second} line={planned.line} paused={paused} />
        {size === 'large' && <StageBanner dose={dose} second={second} paused={paused} />}
      </div>
      <div class={styles['words']}>
        <Name ref={heading} tabIndex={-1} class={styles['name']}>
          {name}
        </Name>
        <LineTag planned={planned} />
        <p class={styles['reason']}>{reasonWords(ports, planned.reason)}</p>
        {texts && (
          <ol class={styles['steps']}>
            {texts.steps.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {planned.variant && (
              <li key={planned.variant} class={styles['way']}>
                {t(`way_${planned.variant}Text`, texts[planned.variant])}
              </li>
            )}
          </ol>
        )}
        {texts?.caution && <p class={styles['caution']}>{texts.caution}</p>}
        {children}
      </div>
    </article>
  );
}
