import type { BreakGain } from '#src/app/messages';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { useFocusOnce } from '../hooks/use-focus-once';
import { Gain } from '../session/Gain';
import { AddedMap } from './AddedMap';
import styles from './End.module.css';

interface EndProps {
  readonly gain: BreakGain | null;
  readonly saved: boolean;
  /** Back share before this break. */
  readonly before: number | null;
}

/** What the break added. */
export function End({ gain, saved, before }: EndProps) {
  const { t, close } = usePorts();
  const heading = useFocusOnce();
  return (
    <div class={styles['end']}>
      <h1 ref={heading} tabIndex={-1} class={styles['title']}>
        {t('break_endTitle')}
      </h1>
      {gain !== null && gain.seconds > 0 ? (
        <Card>
          <Gain gain={gain} before={before} />
          {Object.keys(gain.credits).length > 0 && <AddedMap credits={gain.credits} />}
        </Card>
      ) : (
        <p>{t(gain !== null ? 'break_nothing' : saved ? 'break_saved' : 'break_saving')}</p>
      )}
      <Button look="primary" onClick={close}>
        {t('common_close')}
      </Button>
    </div>
  );
}
