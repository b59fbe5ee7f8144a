import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useNow } from '../hooks/use-now';
import { statusOf, type Words } from '../popup/status';
import styles from './WhyNow.module.css';

const second = 1000;

/** How things stand this minute, in the words of the popup. */
export function WhyNow() {
  const ports = usePorts();
  const { t } = ports;
  const glance = useFollowed(ports.glance);
  const now = useNow(second);
  const say = (words: Words) => ('finished' in words ? words.finished : t(words.key, words.fill ?? ''));
  const status = glance ? statusOf(glance, now) : null;
  const meeting = glance?.meeting ?? null;
  const meets = meeting !== null && (meeting.until === null || meeting.until > now);
  return (
    <div class={styles['now']}>
      <h3 class={styles['title']}>{t('why_now')}</h3>
      {glance === null && <p>{t('why_notStarted')}</p>}
      {status && (
        <p class={styles['line']}>
          {say(status.line)}
          {status.more && <span class={styles['more']}> {say(status.more)}</span>}
        </p>
      )}
      {meets && <p class={styles['more']}>{meeting.text}</p>}
    </div>
  );
}
