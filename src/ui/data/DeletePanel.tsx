import { useState } from 'preact/hooks';
import { isDay } from '#src/domain/history/day';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { usePorts } from '../context';
import { DeleteSheet } from './DeleteSheet';
import { foundWords } from './data-words';
import { useInDays } from './use-in-days';
import styles from './Data.module.css';

interface DeletePanelProps {
  /** Counted up whenever the history has changed. */
  readonly nth: number;
  readonly onDeleted: (breaks: number) => void;
}

/** Deletes what is in some days, or everything. Both cannot be undone, so both ask first. */
export function DeletePanel({ nth, onDeleted }: DeletePanelProps) {
  const ports = usePorts();
  const { t } = ports;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [asks, setAsks] = useState<'range' | 'all' | null>(null);
  const isOrdered = isDay(from) && isDay(to) && from <= to;
  const range = isOrdered ? { from, to } : null;
  const found = useInDays(range, nth);
  const isEmpty = found === null || found.breaks + found.checkins === 0;

  const date = (label: string, value: string, set: (value: string) => void, fault?: string) => (
    <Field label={label} fault={fault}>
      {(control) => (
        <input {...control} type="date" value={value} onInput={(event) => set(event.currentTarget.value)} />
      )}
    </Field>
  );

  return (
    <div class={styles['stack']}>
      <p class={styles['text']}>{t('data_delete_what')}</p>
      <div class={styles['range']}>
        {date(t('data_delete_from'), from, setFrom)}
        {date(
          t('data_delete_to'),
          to,
          setTo,
          from !== '' && to !== '' && !isOrdered ? t('data_delete_order') : undefined,
        )}
      </div>
      <p role="status" class={styles['told']}>
        {found === null ? '' : foundWords(ports, found, t('data_delete_none'))}
      </p>
      <div class={styles['row']}>
        <Button disabled={isEmpty} onClick={() => setAsks('range')}>
          {t('data_delete_days')}
        </Button>
        <Button onClick={() => setAsks('all')}>{t('data_delete_all')}</Button>
      </div>
      {asks !== null && (
        <DeleteSheet
          range={asks === 'range' ? range : null}
          onClose={() => setAsks(null)}
          onDeleted={(breaks) => {
            setAsks(null);
            onDeleted(breaks);
          }}
        />
      )}
    </div>
  );
}
