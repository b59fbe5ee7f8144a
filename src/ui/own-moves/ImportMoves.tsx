import { useState } from 'preact/hooks';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import type { MoveId } from '#src/domain/moves/move';
import type { FileFault } from '#src/domain/own-moves/file';
import { verdictOf } from '#src/domain/own-moves/merge';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { faultWords, fileFaultWords, refusalWords } from './fault-words';
import { FilePlace } from '../components/FilePlace';
import { ImportPreview } from './ImportPreview';
import { readFile } from './read-file';
import { RefusedFile } from '../components/RefusedFile';
import { Sheet, SheetFoot } from '../components/Sheet';
import styles from './ImportMoves.module.css';

interface ImportMovesProps {
  readonly here: readonly OwnMove[];
  readonly onClose: () => void;
  readonly onDone: (count: number) => void;
}

type Read =
  | { readonly kind: 'moves'; readonly moves: readonly KeptMove[] }
  | { readonly kind: 'fault'; readonly fault: FileFault };

/** Takes moves in from a file: read whole, shown, and only then written. */
export function ImportMoves({ here, onClose, onDone }: ImportMovesProps) {
  const ports = usePorts();
  const { t, ownMoves } = ports;
  const [read, setRead] = useState<Read | null>(null);
  const [ids, setIds] = useState<readonly MoveId[]>([]);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const brings = ({ move }: KeptMove) => ['new', 'newer'].includes(verdictOf(move, here));
  const chosen = read?.kind === 'moves' ? read.moves.filter(({ move }) => ids.includes(move.id)) : [];

  async function take(file: Blob): Promise<void> {
    setFailed('');
    setBusy(true);
    const result = await readFile(file, ownMoves);
    setBusy(false);
    if (!result.ok) return setRead({ kind: 'fault', fault: result.error });
    setRead({ kind: 'moves', moves: result.value });
    setIds(result.value.filter(brings).map(({ move }) => move.id));
  }

  async function write(): Promise<void> {
    setBusy(true);
    try {
      const refusal = await ports.send('importMoves', { key: await ownMoves.lay(chosen) });
      if (refusal === null) onDone(chosen.length);
      else setFailed(refusalWords(t, refusal));
    } catch {
      setFailed(t('own_saveFailed'));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Sheet title={t('own_import_title')} onLeave={onClose}>
      <div class={styles['import']}>
        <p>{t('own_import_what')}</p>
        <FilePlace onFile={(file) => void take(file)} />
        <div role="status">{busy ? t('own_import_reading') : ''}</div>
        {read?.kind === 'fault' && <Faults fault={read.fault} />}
        {read?.kind === 'moves' && (
          <ImportPreview
            moves={read.moves}
            here={here}
            ticked={ids}
            onTick={(id, ticked) => setIds(ticked ? [...ids, id] : ids.filter((one) => one !== id))}
          />
        )}
      </div>
      <SheetFoot>
        <Button look="primary" disabled={chosen.length === 0 || busy} onClick={() => void write()}>
          {t('own_import_take', chosen.length)}
        </Button>
        <Button onClick={onClose}>{t('own_cancel')}</Button>
        <p role="alert" class={styles['fault']}>
          {failed}
        </p>
      </SheetFoot>
    </Sheet>
  );
}

/** What is wrong, and that nothing has happened. */
function Faults({ fault }: { readonly fault: FileFault }) {
  const { t } = usePorts();
  return (
    <RefusedFile>
      {fault.kind === 'faults' ? (
        <ul>
          {fault.faults.map((one) => (
            <li key={one.path}>
              <bdi>{faultWords(t, one)}</bdi>
            </li>
          ))}
          {fault.more > 0 && <li>{t('own_file_more', fault.more)}</li>}
        </ul>
      ) : (
        <p>{fileFaultWords(t, fault)}</p>
      )}
    </RefusedFile>
  );
}
