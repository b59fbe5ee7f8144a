import { useRef, useState } from 'preact/hooks';
import { secondsSpent } from '#src/domain/history/qualifies';
import type { BreakRecord } from '#src/domain/history/record';
import { seconds } from '#src/domain/time';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { BreakDetails } from './BreakDetails';
import { useJournal } from './context';
import { EditBreak } from './EditBreak';
import { OutcomeMark } from './OutcomeMark';
import styles from './BreakItem.module.css';

/** One break in a line; opened, all that is known of it, and the way to put it right. */
export function BreakItem({ record }: { record: BreakRecord }) {
  const { t } = usePorts();
  const { words, deeds, nameOf } = useJournal();
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const spent = secondsSpent(record);
  const names = record.moves.filter((move) => move.seconds > 0).map(({ move }) => nameOf(move));
  const leave = () => {
    setEditing(false);
    // The form takes the focus with it.
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <details class={styles['item']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class={styles['summary']}>
        <time class={styles['time']} dateTime={new Date(record.startedAt).toISOString()}>
          {words.clock(record.startedAt, record.zone)}
        </time>
        <span class={styles['outcome']}>
          <OutcomeMark outcome={record.outcome} />
          {t(`journal_outcome_${record.outcome}`)}
        </span>
        <span class={styles['names']}>{names.join(t('common_listSeparator'))}</span>
        <span class={styles['spent']}>{spent > 0 ? words.span(seconds(spent)) : ''}</span>
      </summary>
      {open && (
        <div class={styles['more']}>
          {editing ? (
            <EditBreak record={record} leave={leave} />
          ) : (
            <>
              <BreakDetails record={record} />
              <div class={styles['actions']}>
                <Button ref={edit} onClick={() => setEditing(true)}>
                  {t('journal_edit')}
                </Button>
                <Button onClick={() => deeds.remove(record)}>{t('journal_delete')}</Button>
              </div>
            </>
          )}
        </div>
      )}
    </details>
  );
}
