import type { JournalDays } from '#src/app/journal-history';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useJournal } from './context';
import styles from './Head.module.css';
import pageStyles from './JournalPage.module.css';

interface HeadProps {
  readonly source: JournalDays;
  /** Leads to what can be printed; `null` while there is nothing. */
  readonly report: (() => void) | null;
}

/** Heading, and what can be done right away. */
export function Head({ source, report }: HeadProps) {
  const ports = usePorts();
  const { t } = ports;
  const { deeds, today } = useJournal();
  const mark = source.marks[today] ?? null;
  return (
    <header class={styles['head']}>
      <div>
        <h1 class={pageStyles['title']}>{t('journal_title')}</h1>
        <p class={styles['lead']}>{t('journal_lead')}</p>
      </div>
      <div class={styles['actions']}>
        {mark === null ? (
          <Button onClick={() => deeds.markDay(today, 'holiday', null)}>{t('journal_todayOff')}</Button>
        ) : (
          <Button onClick={() => deeds.markDay(today, null, mark)}>{t('journal_todayOn')}</Button>
        )}
        {report && <Button onClick={report}>{t('journal_report_open')}</Button>}
        <a
          class={styles['link']}
          href="options.html"
          onClick={(event) => {
            event.preventDefault();
            void ports.openPage('options');
          }}
        >
          {t('common_options')}
        </a>
      </div>
    </header>
  );
}
