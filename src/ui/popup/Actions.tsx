import { useId } from 'preact/hooks';
import type { Glance } from '#src/app/glance';
import type { PauseLength } from '#src/app/messages';
import { Button } from '../components/Button';
import { useText } from '../context';
import styles from './Actions.module.css';
import { PauseMenu } from './PauseMenu';

interface ActionsProps {
  readonly glance: Glance | null;
  /** A quick stretch has been asked for and is on its way. */
  readonly busy: boolean;
  readonly onQuick: () => void;
  readonly onBreak: () => void;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onSnooze: () => void;
}

/** What can be done now. */
export function Actions({ glance, busy, onQuick, onBreak, onPause, onResume, onSnooze }: ActionsProps) {
  const t = useText();
  const isOpen = glance?.openBreak?.surface === 'window';
  return (
    <div class={styles['actions']}>
      {isOpen ? (
        <Button look="primary" wide onClick={onBreak}>
          {t('popup_goTo')}
        </Button>
      ) : (
        <Button look="primary" wide disabled={busy} onClick={onQuick}>
          {t('popup_quick')}
        </Button>
      )}
      {!isOpen && <Button onClick={onBreak}>{t('popup_take')}</Button>}
      {glance?.phase === 'paused' ? (
        <Button onClick={onResume}>{t('popup_resume')}</Button>
      ) : (
        <PauseMenu onPause={onPause} />
      )}
      <SnoozeButton left={glance?.snoozesLeft ?? 0} onSnooze={onSnooze} />
    </div>
  );
}

function SnoozeButton({ left, onSnooze }: { left: number; onSnooze: () => void }) {
  const t = useText();
  const id = useId();
  if (left <= 0) return null;
  return (
    <Button wide aria-describedby={id} onClick={onSnooze}>
      {t('popup_snooze')}{' '}
      <small id={id} class={styles['left']} aria-hidden="true">
        {t('popup_snoozesLeft', left)}
      </small>
    </Button>
  );
}
