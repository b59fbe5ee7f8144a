import type { Glance } from '#src/app/glance';
import { Beam } from '../components/Beam';
import { usePorts } from '../context';
import { useNow } from '../hooks/use-now';
import styles from './Overview.module.css';
import { drawingOf, statusOf, tensionNow, type Words } from './status';
import { TensionFigure } from './TensionFigure';
import { Week } from './Week';

/** Often enough for the minute to turn on time. */
const second = 1000;

/** Where things stand: streak, week, time to the next break, tension, balance. */
export function Overview({ glance }: { glance: Glance | null }) {
  const { t } = usePorts();
  return (
    <>
      <div class={styles['streak']}>
        <p class={styles['days']}>{glance?.streakText || t('popup_noStreak')}</p>
        {glance?.summary && <Week week={glance.summary.week} />}
        {glance?.streakMore && <p class={styles['more']}>{glance.streakMore}</p>}
      </div>
      {glance === null ? <Start /> : <Clock glance={glance} />}
      <Beam share={glance?.summary?.backShare ?? null} text={glance?.shareText || t('common_shareEmpty')} />
      {glance?.owedText && <p class={`${styles['more']} ${styles['owed']}`}>{glance.owedText}</p>}
    </>
  );
}

function Clock({ glance }: { glance: Glance }) {
  const { t } = usePorts();
  const now = useNow(second);
  const { line, more } = statusOf(glance, now);
  const drawing = glance.phase === 'due' ? 5 : drawingOf(tensionNow(glance, now));
  const say = (words: Words) => ('finished' in words ? words.finished : t(words.key, words.fill ?? ''));
  return (
    <div class={styles['clock']}>
      <TensionFigure drawing={drawing} label={drawing === 5 ? t('popup_tensionDue') : t('popup_tension', drawing)} />
      <div>
        <p class={styles['time']} role="timer">
          {say(line)}
        </p>
        {more !== null && <p class={styles['more']}>{say(more)}</p>}
      </div>
    </div>
  );
}

/** Before the worker has written anything: the same places, so that nothing jumps. */
function Start() {
  const { t } = usePorts();
  return (
    <div class={styles['clock']}>
      <TensionFigure drawing={0} label={t('popup_tension', 0)} />
      <div>
        <p class={styles['time']} role="timer">
          {t('popup_starting')}
        </p>
        <p class={styles['more']}>{t('popup_welcome')}</p>
      </div>
    </div>
  );
}
