import type { BreakGain, BreakView } from '#src/app/messages';
import type { TextKey } from '#src/app/page-ports';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { Gain } from '../session/Gain';
import { StepBack } from '../programme/StepBack';
import { AddedMap } from './AddedMap';
import styles from './End.module.css';
import { Felt } from './Felt';

interface EndProps {
  readonly view: BreakView;
  readonly gain: BreakGain | null;
  readonly saved: boolean;
  /** Back share before this break. */
  readonly before: number | null;
}

/** What the break added. It stays until it is closed. */
export function End({ view, gain, saved, before }: EndProps) {
  const { t, close } = usePorts();
  const button = useFocusOnce<HTMLButtonElement>();
  return (
    <div class={styles['end']}>
      <header>
        <h1 class={styles['title']}>{t('break_endTitle')}</h1>
        <p class={styles['kind']}>{t(kindKey(gain, saved))}</p>
      </header>
      {gain !== null && gain.seconds > 0 && view.offer === 'full' && <Felt breakId={view.id} />}
      {saved && view.stepped && <StepBack change={view.stepped} />}
      {gain !== null && gain.seconds > 0 && (
        <Card>
          <Gain
            gain={gain}
            before={before}
            where={Object.keys(gain.credits).length > 0 ? <AddedMap gain={gain} /> : undefined}
          />
        </Card>
      )}
      <Button look="primary" ref={button} onClick={close}>
        {t('common_close')}
      </Button>
    </div>
  );
}

/** A kind word, whatever became of it. */
function kindKey(gain: BreakGain | null, saved: boolean): TextKey {
  if (gain === null) return saved ? 'break_saved' : 'break_saving';
  if (gain.seconds === 0) return 'break_nothing';
  return gain.outcome === 'done' ? 'break_kindDone' : 'break_kindPartial';
}
