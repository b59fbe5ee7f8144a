import { useCallback, useEffect, useMemo } from 'preact/hooks';
import type { JournalHistory } from '#src/app/journal-history';
import { yearStart } from '#src/domain/history/year';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { SaveLine } from '../components/SaveLine';
import { useMoveNames } from '../own-moves/use-move-names';
import { JournalProvider, type JournalParts } from './context';
import { Journal } from './Journal';
import { journalWords } from './journal-words';
import styles from './JournalPage.module.css';
import { useDeeds } from './use-deeds';
import { useRead } from './use-read';
import { useToday } from './use-today';
import { useVersion } from './use-version';

interface JournalPageProps {
  readonly history: JournalHistory;
}

/** What was done, honestly told. It paints from the sums of a year; whatever is longer comes after. */
export function JournalPage({ history }: JournalPageProps) {
  const ports = usePorts();
  const { t, language } = ports;
  const nameOf = useMoveNames();
  const [version, changed] = useVersion(history);
  const { deeds, message, dismiss } = useDeeds(changed);
  const today = useToday(history);
  const words = useMemo(() => journalWords(t, language, today), [t, language, today]);
  const { value: source, failed } = useRead(() => history.days(yearStart(today)), [history, today, version]);
  useEffect(() => {
    document.title = t('journal_documentTitle');
  }, [t]);
  const retry = useCallback(() => void ports.send('retryHistory', {}).then(changed, changed), [ports, changed]);
  const parts: JournalParts = { history, words, deeds, today, nameOf, version };

  return (
    <JournalProvider value={parts}>
      <div class={styles['page']}>
        {failed && (
          <Notice tone="fault" spoken>
            <p>{t('journal_unavailable')}</p>
            <Button onClick={retry}>{t('common_retry')}</Button>
          </Notice>
        )}
        {source === null ? (
          <>
            <h1 class={styles['title']}>{t('journal_title')}</h1>
            <main>{!failed && <p role="status">{t('journal_loading')}</p>}</main>
          </>
        ) : (
          <Journal source={source} />
        )}
        <SaveLine message={message} dismiss={dismiss} />
      </div>
    </JournalProvider>
  );
}
