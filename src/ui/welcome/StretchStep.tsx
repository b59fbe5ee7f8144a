import { useEffect, useState } from 'preact/hooks';
import type { BreakView } from '#src/app/messages';
import type { MoveTexts } from '#src/app/page-ports';
import { catalogue } from '#src/domain/moves/catalogue';
import type { MoveId } from '#src/domain/moves/move';
import { firstStretch } from '#src/domain/plan/first-stretch';
import type { Settings } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { MoveFigure } from '../figure/MoveFigure';
import { FirstStretch } from './FirstStretch';
import { StepHead } from './StepHead';
import styles from './StretchStep.module.css';

interface StretchStepProps {
  readonly moved: boolean;
  readonly settings: Settings;
  /** It was done a moment ago. */
  readonly stretched: boolean;
  readonly onStretched: () => void;
}

type Words = (id: MoveId) => MoveTexts | null;

/** Half a minute to feel what this is about: a real quick stretch, which counts. */
export function StretchStep({ moved, settings, stretched, onStretched }: StretchStepProps) {
  const ports = usePorts();
  const { t } = ports;
  const move = firstStretch(catalogue, settings);
  const [words, setWords] = useState<Words | null>(null);
  const [view, setView] = useState<BreakView | null>(null);
  const [state, setState] = useState<'idle' | 'asked' | 'failed' | 'elsewhere'>('idle');
  useEffect(() => {
    // In a function, so that the words, which are one themselves, are not called.
    void ports.moveTexts().then((texts) => setWords(() => texts));
  }, [ports]);

  if (view !== null && words !== null)
    return <FirstStretch view={view} texts={words} onOver={onStretched} onEnd={() => setView(null)} />;
  if (move === null) return <StepHead title={t('welcome_stretch')} lead={t('welcome_stretch_none')} moved={moved} />;

  const start = async () => {
    setState('asked');
    try {
      const opened = await ports.send('quickStretch', { first: move.id });
      setView(opened);
      setState(opened === null ? 'elsewhere' : 'idle');
    } catch {
      setState('failed');
    }
  };
  const text = words?.(move.id) ?? null;
  return (
    <>
      <StepHead title={t('welcome_stretch')} lead={t('welcome_stretch_lead')} moved={moved} />
      <div class={styles['card']}>
        <div class={styles['figure']}>
          <MoveFigure move={move.id} playing label={text?.name ?? ''} />
        </div>
        <div class={styles['words']}>
          <h2 class={styles['name']}>{text?.name}</h2>
          <ol class={styles['steps']}>
            {text?.steps.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ol>
          {text?.caution && <p class={styles['caution']}>{text.caution}</p>}
          <div>
            <Button look="primary" disabled={state === 'asked' || words === null} onClick={() => void start()}>
              {t(stretched ? 'welcome_stretch_again' : 'welcome_stretch_start')}
            </Button>
          </div>
          <div role="status">{state === 'elsewhere' && <Notice>{t('welcome_stretch_elsewhere')}</Notice>}</div>
          <div role="alert">{state === 'failed' && <Notice tone="fault">{t('common_failed')}</Notice>}</div>
        </div>
      </div>
    </>
  );
}
