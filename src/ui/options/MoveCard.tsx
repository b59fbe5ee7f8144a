import { useMemo, useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import { lineOf, type Move } from '#src/domain/moves/move';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { LazyFigure } from './LazyFigure';
import { doseInWords, placeInWords } from './move-words';
import { MoveSource } from './MoveSource';
import styles from './MoveCard.module.css';

interface MoveCardProps {
  readonly move: Move;
  readonly texts: MoveTexts | null;
  readonly on: boolean;
  /** Why it does not turn up although it is switched on; empty if it does. */
  readonly whyNot: string;
  readonly onSwitch: (move: Move, on: boolean) => void;
}

/** One move: its figure, its switch, and what there is to know about it. */
export function MoveCard({ move, texts, on, whyNot, onSwitch }: MoveCardProps) {
  const ports = usePorts();
  const { t } = ports;
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const name = texts?.name ?? move.id;
  const dose = useMemo(() => doseInWords(ports, move.dose), [ports, move]);
  const ruledOut = !on || whyNot !== '';
  return (
    <li
      class={`${styles['card']} ${ruledOut ? styles['out'] : ''}`}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocusCapture={() => setFocused(true)}
      onBlurCapture={() => setFocused(false)}
    >
      <LazyFigure move={move.id} label={t('options_figure', name)} wanted={pointed || focused} />
      <div class={styles['body']}>
        <div class={styles['head']}>
          <h4 class={styles['name']}>{name}</h4>
          <Switch bare label={name} checked={on} onChange={(wanted) => onSwitch(move, wanted)} />
        </div>
        {whyNot !== '' && <p class={styles['why']}>{whyNot}</p>}
        <ul class={styles['areas']} aria-label={t('options_areas')}>
          {move.areas.map((area) => (
            <li key={area} class={styles[lineOf(area)]}>
              {ports.areaName(area)}
            </li>
          ))}
        </ul>
        <dl class={styles['facts']}>
          <dt>{t('options_position')}</dt>
          <dd>{placeInWords(t, move)}</dd>
          <dt>{t('options_dose')}</dt>
          <dd>{dose}</dd>
        </dl>
        {texts && (
          <>
            <p class={styles['note']}>
              <strong>{t('options_caution')}</strong> {texts.caution}
            </p>
            <p class={styles['note']}>
              <strong>{t('options_source')}</strong> <MoveSource move={move.id} words={texts.source} />
            </p>
          </>
        )}
        {texts && (
          <details class={styles['steps']}>
            <summary>{t('options_steps')}</summary>
            <ol>
              {texts.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            <p>{t('options_mistake', texts.mistake)}</p>
          </details>
        )}
      </div>
    </li>
  );
}
