import type { FileRefusal } from '#src/domain/exchange/faults';
import { usePorts } from '../context';
import { faultWords } from '../own-moves/fault-words';
import { numberWords } from './data-words';
import styles from './Data.module.css';

/** What is wrong with a file, by place, and that nothing has happened. */
export function FileFaults({ refusal }: { readonly refusal: FileRefusal }) {
  const ports = usePorts();
  const { t } = ports;
  return (
    <div role="alert" class={styles['faults']}>
      <p>
        <strong>{t('own_file_refused')}</strong> {t('own_file_unchanged')}
      </p>
      <ul>
        {refusal.faults.map((fault) => (
          <li key={fault.path} dir="auto">
            {faultWords(t, { ...fault, path: fault.path === '' ? t('data_theFile') : fault.path })}
          </li>
        ))}
        {refusal.more > 0 && <li>{t('own_file_more', numberWords(ports, refusal.more))}</li>}
      </ul>
    </div>
  );
}
