import { useId } from 'preact/hooks';
import type { Glance } from '#src/app/glance';
import type { MeetingLength, PauseLength } from '#src/app/messages';
import { Button } from '../components/Button';
import { useText } from '../context';
import styles from './Actions.module.css';
import { Lulls } from './Lulls';

interface ActionsProps {
  readonly glance: Glance | null;
  /** A quick stretch has been asked for and is on its way. */
  readonly busy: boolean;
  readonly onQuick: () => void;
  readonly onBreak: () => void;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onMeeting: (length: MeetingLength) => void;
  readonly onSnooze: () => void;
}

/** What can be done now: move first, then not yet, then not for a while. */
export function Actions({ glance, busy, onQuick, onBreak, onPause, onResume, onMeeting, onSnooze }: ActionsProps) {
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
      <div class={styles['row']}>
        {!isOpen && <Button onClick={onBreak}>{t('popup_take')}</Button>}
        <SnoozeButton left={glance?.snoozesLeft ?? 0} onSnooze={onSnooze} />
      </div>
      <Lulls glance={glance} onPause={onPause} onResume={onResume} onMeeting={onMeeting} />
    </div>
  );
}

function SnoozeButton({ left, onSnooze }: { left: number; onSnooze: () => void }) {
  const t = useText();
  const id = useId();
  if (left <= 0) return null;
  return (
    <Button aria-describedby={id} onClick={onSnooze}>
      {t('popup_snooze')}{' '}
      <small id={id} class={styles['left']} aria-hidden="true">
        {t('popup_snoozesLeft', left)}
      </small>
    </Button>
  );
}
