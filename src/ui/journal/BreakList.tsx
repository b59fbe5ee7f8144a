import { useState } from 'preact/hooks';
import type { RecordFilter } from '#src/app/journal-history';
import { outcomes, triggers } from '#src/domain/history/record';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { BreakItems } from './BreakItems';
import { byDay } from './by-day';
import { Choice } from './Choice';
import { useJournal } from './context';
import { useBreaks } from './use-breaks';
import styles from './BreakList.module.css';

/** Every break there is, newest first, a page at a time. */
export function BreakList() {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const [filter, setFilter] = useState<RecordFilter>({ outcome: null, trigger: null });
  const { list, failed, busy, older } = useBreaks(filter);
  const filtered = filter.outcome !== null || filter.trigger !== null;
  return (
    <Card title={t('journal_list')}>
      <div class={styles['list']}>
        <div class={styles['filters']}>
          <Choice
            label={t('journal_filter_outcome')}
            value={filter.outcome}
            choices={outcomes.map((value) => ({ value, label: t(`journal_outcome_${value}`) }))}
            onChange={(outcome) => setFilter({ ...filter, outcome })}
          />
          <Choice
            label={t('journal_filter_trigger')}
            value={filter.trigger}
            choices={triggers.map((value) => ({ value, label: t(`journal_trigger_${value}`) }))}
            onChange={(trigger) => setFilter({ ...filter, trigger })}
          />
        </div>
        {failed && <p role="status">{t('journal_notRead')}</p>}
        {list === null && !failed && <p class={styles['soft']}>{t('journal_loading')}</p>}
        {list?.records.length === 0 && (
          <p class={styles['soft']}>{t(filtered ? 'journal_list_none' : 'journal_list_empty')}</p>
        )}
        {byDay(list?.records ?? []).map(({ day, records }) => (
          <div key={day} class={styles['day']}>
            <h3 class={styles['dayName']}>{day === today ? t('journal_today', words.day(day)) : words.day(day)}</h3>
            <BreakItems records={records} label={words.day(day)} />
          </div>
        ))}
        {(list?.damaged ?? 0) > 0 && <p>{words.count('journal_damaged', list?.damaged ?? 0)}</p>}
        {list !== null && list.next !== null && (
          <Button wide aria-disabled={busy} onClick={older}>
            {t('journal_older')}
          </Button>
        )}
      </div>
    </Card>
  );
}
