import { useState } from 'preact/hooks';
import type { DaySpan } from '#src/domain/exchange/file-check';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { usePorts } from '../context';
import { Sheet, SheetFoot } from '../components/Sheet';
import { foundWords, spanWords } from './data-words';
import { ExportRow } from './ExportPanel';
import { useInDays } from './use-in-days';
import styles from './Data.module.css';

interface DeleteSheetProps {
  /** `null` is everything. */
  readonly range: DaySpan | null;
  readonly onClose: () => void;
  readonly onDeleted: (breaks: number) => void;
}

/** Says what would go, offers a copy first, and wants a word typed: it cannot be undone. */
export function DeleteSheet({ range, onClose, onDeleted }: DeleteSheetProps) {
  const ports = usePorts();
  const { t } = ports;
  const found = useInDays(range ?? 'all');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<'asks' | 'busy' | 'failed'>('asks');
  const word = t('data_delete_word');
  const isMeant = typed.trim().toLocaleLowerCase(ports.language) === word.toLocaleLowerCase(ports.language);

  async function remove(): Promise<void> {
    setState('busy');
    try {
      onDeleted(await ports.send('deleteHistory', range ?? { from: null, to: null }));
    } catch {
      setState('failed');
    }
  }

  return (
    <Sheet title={t(range === null ? 'data_delete_all_title' : 'data_delete_days_title')} onLeave={onClose}>
      <div class={styles['stack']}>
        <p>
          {range !== null && <strong>{spanWords(ports, range)}. </strong>}
          {found === null ? t('data_reading') : foundWords(ports, found, t('data_delete_none'))}
        </p>
        <p class={styles['text']}>{t(range === null ? 'data_delete_all_what' : 'data_delete_days_what')}</p>
        <div class={styles['first']}>
          <p>{t('data_delete_first')}</p>
          <ExportRow kinds={['json']} />
        </div>
        <Field label={t('data_delete_type', word)}>
          {(control) => (
            <input
              {...control}
              type="text"
              autocomplete="off"
              spellcheck={false}
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <SheetFoot>
        <Button look="danger" disabled={!isMeant || state === 'busy'} onClick={() => void remove()}>
          {t('data_delete_do')}
        </Button>
        <Button onClick={onClose}>{t('data_cancel')}</Button>
        <p role="alert" class={styles['fault']}>
          {state === 'failed' ? t('data_delete_failed') : ''}
        </p>
      </SheetFoot>
    </Sheet>
  );
}
