import { useMemo, useState } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { addDays, mondayOf } from '#src/domain/history/day';
import { Button } from '../../components/Button';
import { usePorts } from '../../context';
import { useFocusOnce } from '../../hooks/use-focus-once';
import { Pills } from '../../components/Pills';
import { useJournal } from '../context';
import { useRead } from '../use-read';
import styles from './Report.module.css';
import { ReportAreas } from './ReportAreas';
import { ReportKnots } from './ReportKnots';
import { ReportMoves } from './ReportMoves';
import { ReportSummary } from './ReportSummary';
import { ReportWeeks } from './ReportWeeks';

const periods = [4, 12, 26, 52] as const;

interface ReportProps {
  readonly source: JournalDays;
  readonly leave: () => void;
}

/** What a therapist wants to see of some weeks, on paper. What stands on the screen is what is printed. */
export function Report({ source, leave }: ReportProps) {
  const { t } = usePorts();
  const { history, words, today, version } = useJournal();
  const [weeks, setWeeks] = useState<number>(12);
  const from = addDays(mondayOf(today), -7 * (weeks - 1));
  const { value, failed } = useRead(
    async () => ({ span: await history.span(from, today), checkins: await history.checkins(from) }),
    [history, from, today, version],
  );
  const title = useFocusOnce<HTMLHeadingElement>();
  const days = useMemo(() => new Map([...source.days].filter(([day]) => day >= from)), [source, from]);
  const part = { ...source, days };
  return (
    <>
      <section class={styles['tools']} aria-label={t('journal_report_open')}>
        <Button onClick={leave}>{t('journal_report_back')}</Button>
        <Pills
          bare
          legend={t('journal_period')}
          value={weeks}
          choices={periods.map((count) => ({ value: count, label: words.count('journal_weeks', count) }))}
          onChange={setWeeks}
        />
        <Button look="primary" disabled={value === null} onClick={() => window.print()}>
          {t('journal_print')}
        </Button>
      </section>
      <main class={styles['sheet']}>
        <header>
          <h1 class={styles['title']} ref={title} tabIndex={-1}>
            {t('journal_report_title')}
          </h1>
          <p>{t('journal_report_period', words.date(from), words.date(today))}</p>
          <p class={styles['note']}>{t('journal_report_note')}</p>
        </header>
        {failed && <p role="status">{t('journal_notRead')}</p>}
        <ReportSummary source={part} from={from} />
        <ReportWeeks source={part} from={from} />
        <ReportAreas source={part} weeks={weeks} />
        {value && <ReportMoves records={value.span.records} />}
        {value && value.checkins.length > 0 && <ReportKnots checkins={value.checkins} from={from} />}
      </main>
    </>
  );
}
