import { useMemo, useState } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useLoaded } from '../hooks/use-loaded';
import { Areas } from './Areas';
import { BalanceSection } from './BalanceSection';
import { BreakList } from './BreakList';
import { useJournal } from './context';
import { Empty } from './Empty';
import { Figures } from './Figures';
import { Head } from './Head';
import styles from './Journal.module.css';
import { KnotSection } from './KnotSection';
import { OutcomesSection } from './OutcomesSection';
import { useAllTime } from './use-all-time';
import { YearSection } from './YearSection';

/** What is printed comes in a chunk of its own. */
const loadReport = () => import('./report/Report');

/** The journal of somebody whose history can be read. */
export function Journal({ source: read }: { source: JournalDays }) {
  const { settings } = usePorts();
  const { words, today } = useJournal();
  const current = useFollowed(settings) ?? defaultSettings;
  // Before the first break no working days are written down: those of the settings hold.
  const source = useMemo(
    () => (read.calendar.length > 0 ? read : { ...read, calendar: [calendarOf(current, today)] }),
    [read, current, today],
  );
  const allTime = useAllTime(source);
  const [reporting, setReporting] = useState(false);
  const part = useLoaded(loadReport);
  if (reporting && part) return <part.Report source={source} leave={() => setReporting(false)} />;
  return (
    <>
      <Head source={source} report={source.firstDay === null || !part ? null : () => setReporting(true)} />
      <main class={styles['main']}>
        {read.damaged > 0 && <Notice tone="warn">{words.count('journal_damaged', read.damaged)}</Notice>}
        {source.firstDay === null ? (
          <Empty />
        ) : (
          <>
            <Figures source={source} allTime={allTime} />
            <YearSection source={source} bridged={allTime?.bridged ?? null} />
            <BalanceSection source={source} />
            <Areas source={source} />
            <OutcomesSection source={source} />
            <KnotSection source={source} />
            <BreakList />
          </>
        )}
      </main>
    </>
  );
}
