import type { Week } from '#src/domain/history/weeks';
import { usePorts } from '../context';
import { useJournal } from './context';
import styles from './WeekDots.module.css';

/** The last weeks in a row: full when in balance, hollow when not, dashed while it is not over. */
export function WeekDots({ weeks }: { weeks: readonly Week[] }) {
  const { t } = usePorts();
  const { words } = useJournal();
  return (
    <ul class={styles['dots']}>
      {weeks.map((week) => (
        <li key={week.monday} class={`${styles['dot']} ${styles[lookOf(week)]}`}>
          <span class="unseen">{t(`journal_week_${lookOf(week)}`, words.short(week.monday))}</span>
        </li>
      ))}
    </ul>
  );
}

const lookOf = ({ inBalance, isCurrent }: Week): 'in' | 'open' | 'out' =>
  inBalance ? 'in' : isCurrent ? 'open' : 'out';
