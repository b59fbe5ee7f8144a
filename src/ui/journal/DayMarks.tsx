import type { DayOff } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useJournal } from './context';
import styles from './DayMarks.module.css';

interface DayMarksProps {
  readonly day: Day;
  readonly mark: DayOff | null;
  /** Off by the working days of the week. */
  readonly free: boolean;
}

const choices = [null, 'holiday', 'sick'] as const;

/** What kind of day it was: a day off breaks no streak. */
export function DayMarks({ day, mark, free }: DayMarksProps) {
  const { t } = usePorts();
  const { deeds } = useJournal();
  return (
    <div class={styles['marks']}>
      <div class={styles['choices']} role="group" aria-label={t('journal_kindOfDay')}>
        {choices.map((choice) => (
          <Button
            key={choice ?? 'work'}
            aria-pressed={choice === mark}
            onClick={() => choice !== mark && deeds.markDay(day, choice, mark)}
          >
            {t(choice === null ? (free ? 'journal_kind_free' : 'journal_kind_work') : `journal_kind_${choice}`)}
          </Button>
        ))}
      </div>
      <p class={styles['help']}>{t('journal_kind_help')}</p>
    </div>
  );
}
