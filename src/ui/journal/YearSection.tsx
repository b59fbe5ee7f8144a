import { useMemo, useState } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { yearOf } from '#src/domain/history/year';
import type { Day } from '#src/domain/time';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { useJournal } from './context';
import { DayPanel } from './DayPanel';
import { YearLegend } from './YearLegend';
import { YearMap } from './YearMap';
import { YearTable } from './YearTable';
import styles from './YearSection.module.css';

interface YearSectionProps {
  readonly source: JournalDays;
  /** Days that a pass bridged; `null` until it is known. */
  readonly bridged: ReadonlySet<Day> | null;
}

/** A year at a glance, and the day that is chosen in it. */
export function YearSection({ source, bridged }: YearSectionProps) {
  const { t } = usePorts();
  const { today } = useJournal();
  const [chosen, choose] = useState<Day | null>(null);
  const year = useMemo(() => yearOf(source, today), [source, today]);
  const day = chosen ?? today;
  return (
    <Card title={t('journal_year')}>
      <div class={styles['year']}>
        <YearMap year={year} bridged={bridged} chosen={day} choose={choose} />
        <YearLegend />
        <YearTable year={year} />
        <DayPanel source={source} bridged={bridged?.has(day) ?? false} day={day} choose={choose} />
      </div>
    </Card>
  );
}
