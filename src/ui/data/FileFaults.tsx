import type { FileRefusal } from '#src/domain/exchange/faults';
import { usePorts } from '../context';
import { faultWords } from '../own-moves/fault-words';
import { RefusedFile } from '../components/RefusedFile';
import { numberWords } from './data-words';

/** What is wrong with a file, by place, and that nothing has happened. */
export function FileFaults({ refusal }: { readonly refusal: FileRefusal }) {
  const ports = usePorts();
  const { t } = ports;
  return (
    <RefusedFile>
      <ul>
        {refusal.faults.map((fault) => (
          <li key={fault.path}>
            <bdi>{faultWords(t, { ...fault, path: fault.path === '' ? t('data_theFile') : fault.path })}</bdi>
          </li>
        ))}
        {refusal.more > 0 && <li>{t('own_file_more', numberWords(ports, refusal.more))}</li>}
      </ul>
    </RefusedFile>
  );
}
