import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import type { AllTime } from '#src/domain/history/all-time';
import { weeksOf } from '#src/domain/history/weeks';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useJournal } from './context';
import styles from './Figures.module.css';
import { WeekDots } from './WeekDots';

/** Weeks that are shown as dots. */
const lately = 12;

interface FiguresProps {
  readonly source: JournalDays;
  /** `null` until all is added up. */
  readonly allTime: AllTime | null;
}

/** The streak first, weeks in balance second, and what it all came to. */
export function Figures({ source, allTime }: FiguresProps) {
  const { t, glance } = usePorts();
  const { words, today } = useJournal();
  const seen = useFollowed(glance);
  const weeks = useMemo(
    () => weeksOf(source.days, source.calendar, source.marks, today).slice(-lately),
    [source, today],
  );
  const inBalance = weeks.filter((week) => week.inBalance).length;
  const summary = seen?.summary ?? null;
  // Not the sentence of the popup: below the word "Streak" it would say it twice.
  const streakWords = (days: number) => (days === 0 ? t('popup_noStreak') : words.count('common_days', days));
  return (
    <dl class={styles['figures']}>
      <Figure
        wide
        name={t('journal_streak')}
        value={summary === null ? '' : streakWords(summary.streak)}
        note={summary === null || summary.best === 0 ? '' : words.count('journal_best', summary.best)}
      />
      <Figure
        wide
        name={t('journal_weeksInBalance')}
        value={summary === null ? '' : words.number(summary.weeksInBalance)}
        note={words.count('journal_weeksLately', weeks.length, words.number(inBalance))}
      >
        <WeekDots weeks={weeks} />
      </Figure>
      <Figure
        name={t('journal_breaks')}
        value={summary === null ? '' : words.number(summary.total)}
        note={t('journal_allTime')}
      />
      <Figure
        name={t('journal_time')}
        value={allTime === null ? '' : words.span(allTime.time)}
        note={t('journal_allTime')}
      />
    </dl>
  );
}

interface FigureProps {
  readonly name: string;
  /** Empty while it is not known. */
  readonly value: string;
  readonly note: string;
  readonly wide?: boolean;
  readonly children?: ComponentChildren;
}

function Figure({ name, value, note, wide = false, children }: FigureProps) {
  return (
    <div class={`${styles['figure']} ${wide ? styles['wide'] : ''}`}>
      <dt class={styles['name']}>{name}</dt>
      <dd class={styles['value']}>{value || '\u2013'}</dd>
      <dd class={styles['note']}>{note}</dd>
      {children !== undefined && <dd>{children}</dd>}
    </div>
  );
}
