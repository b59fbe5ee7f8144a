import { useState } from 'preact/hooks';
import type { Glance } from '#src/app/glance';
import type { MeetingLength, PauseLength } from '#src/app/messages';
import type { TextKey } from '#src/app/page-ports';
import { Button } from '../components/Button';
import { useText } from '../context';
import { useNow } from '../hooks/use-now';
import { LengthMenu } from './LengthMenu';
import styles from './Lulls.module.css';

const pauses = [
  ['30min', 'popup_pause30'],
  ['1h', 'popup_pause1h'],
  ['2h', 'popup_pause2h'],
  ['tomorrow', 'popup_pauseTomorrow'],
  ['resumed', 'popup_pauseResume'],
] as const satisfies readonly (readonly [PauseLength, TextKey])[];

const meetings = [
  ['30min', 'popup_pause30'],
  ['1h', 'popup_pause1h'],
  ['open', 'popup_meetingOpen'],
] as const satisfies readonly (readonly [MeetingLength, TextKey])[];

/** Often enough for a meeting to end on time. */
const second = 1000;

interface LullsProps {
  readonly glance: Glance | null;
  readonly onPause: (length: PauseLength) => void;
  readonly onResume: () => void;
  readonly onMeeting: (length: MeetingLength) => void;
}

/** Times without breaks that the user sets by hand: a pause stops the clock, a meeting only holds what is due. */
export function Lulls({ glance, onPause, onResume, onMeeting }: LullsProps) {
  const t = useText();
  const now = useNow(second);
  const [open, setOpen] = useState<'pause' | 'meeting' | null>(null);
  const toggle = (menu: 'pause' | 'meeting') => setOpen(open === menu ? null : menu);
  const meeting = meetingNow(glance, now);
  return (
    <div class={styles['lulls']}>
      {meeting !== null && (
        <div class={styles['meeting']} role="status">
          <p>{meeting}</p>
          <Button onClick={() => onMeeting('over')}>{t('popup_meetingOver')}</Button>
        </div>
      )}
      {glance?.phase === 'paused' ? (
        <Button onClick={onResume}>{t('popup_resume')}</Button>
      ) : (
        <LengthMenu
          label="popup_pause"
          question="popup_pauseFor"
          lengths={pauses}
          open={open === 'pause'}
          onToggle={() => toggle('pause')}
          onChoose={(length) => {
            setOpen(null);
            onPause(length);
          }}
        />
      )}
      {meeting === null && (
        <LengthMenu
          label="popup_meeting"
          question="popup_meetingFor"
          lengths={meetings}
          open={open === 'meeting'}
          onToggle={() => toggle('meeting')}
          onChoose={(length) => {
            setOpen(null);
            onMeeting(length);
          }}
        />
      )}
    </div>
  );
}

/** What is said of the meeting; `null` when there is none, or it is over and the worker has not looked yet. */
function meetingNow(glance: Glance | null, now: number): string | null {
  const meeting = glance?.meeting ?? null;
  const isOver = meeting === null || (meeting.until !== null && meeting.until <= now);
  return isOver ? null : meeting.text;
}
