import { isDay } from '#src/domain/history/day';
import { emptyDay } from '#src/domain/history/totals';
import { dayIn } from '#src/domain/history/year';
import type { JournalDays } from '#src/app/journal-history';
import type { Day } from '#src/domain/time';
import { Field } from '../components/Field';
import { usePorts } from '../context';
import { BreakItems } from './BreakItems';
import { useJournal } from './context';
import { DayFacts } from './DayFacts';
import { DayMarks } from './DayMarks';
import { useRead } from './use-read';
import { standWords } from './year-words';
import styles from './DayPanel.module.css';

interface DayPanelProps {
  readonly source: JournalDays;
  readonly bridged: boolean;
  readonly day: Day;
  readonly choose: (day: Day) => void;
}

/** One day: its breaks, what they came to, and whether it was a day off. */
export function DayPanel({ source, bridged, day, choose }: DayPanelProps) {
  const { t } = usePorts();
  const { history, words, today, version } = useJournal();
  const { value, failed } = useRead(() => history.span(day, day), [history, day, version]);
  const seen = dayIn(source, day, today);
  const records = value?.records.filter((record) => record.day === day) ?? [];
  const totals = source.days.get(day) ?? emptyDay(day);
  return (
    <section class={styles['panel']} aria-labelledby="journal-day">
      <div class={styles['head']}>
        <div>
          <h3 id="journal-day" class={styles['title']} aria-live="polite">
            {day === today ? t('journal_today', words.day(day)) : words.day(day)}
          </h3>
          <p class={styles['soft']}>{standWords(t, words, seen, bridged)}</p>
        </div>
        <Field label={t('journal_goToDay')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={day}
              onChange={(event) => {
                const wanted = event.currentTarget.value;
                if (isDay(wanted)) choose(wanted);
              }}
            />
          )}
        </Field>
      </div>
      <DayMarks day={day} mark={seen.mark} free={seen.free} />
      <DayFacts totals={totals} rests={source.rests.get(day) ?? null} />
      {failed ? (
        <p class={styles['soft']}>{t('journal_notRead')}</p>
      ) : (
        <BreakItems records={records} label={t('journal_dayBreaks')} />
      )}
      {(value?.damaged ?? 0) > 0 && <p>{words.count('journal_damaged', value?.damaged ?? 0)}</p>}
    </section>
  );
}
