import { useState } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { writeMovesFile, type FiledMove } from '#src/domain/own-moves/file';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { writtenOf } from '#src/domain/own-moves/written-move';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { CheckList } from '../components/CheckList';
import { dataUrlOf } from '#src/app/data-url';
import { Sheet, SheetFoot } from '../components/Sheet';
import styles from './MoveEditor.module.css';

interface ShareMovesProps {
  readonly moves: readonly OwnMove[];
  readonly onClose: () => void;
  readonly onShared: (count: number) => void;
}

/** Gives chosen moves as a file. */
export function ShareMoves({ moves, onClose, onShared }: ShareMovesProps) {
  const { t, ownMoves, saveFile, now } = usePorts();
  const [ids, setIds] = useState<readonly MoveId[]>(() => moves.map(({ id }) => id));
  const [failed, setFailed] = useState(false);
  const chosen = moves.filter(({ id }) => ids.includes(id));

  async function filed(move: OwnMove): Promise<FiledMove> {
    const picture = move.picture ? await ownMoves.picture(move.id) : null;
    return { ...writtenOf(move), picture: picture && (await dataUrlOf(picture)) };
  }

  async function share(): Promise<void> {
    setFailed(false);
    try {
      const file = writeMovesFile(await Promise.all(chosen.map(filed)), now());
      saveFile(t('own_share_file'), file);
      onShared(chosen.length);
    } catch {
      setFailed(true);
    }
  }

  return (
    <Sheet title={t('own_share_title')} onLeave={onClose}>
      <p>{t('own_share_what')}</p>
      <CheckList
        legend={t('own_share_which')}
        choices={moves.map(({ id, name }) => ({ value: id, label: name }))}
        ticked={ids}
        onChange={(id, ticked) => setIds(ticked ? [...ids, id] : ids.filter((one) => one !== id))}
      />
      <SheetFoot>
        <Button look="primary" disabled={chosen.length === 0} onClick={() => void share()}>
          {t('own_share_save', chosen.length)}
        </Button>
        <Button onClick={onClose}>{t('own_cancel')}</Button>
        <p role="alert" class={styles['fault']}>
          {failed ? t('own_share_failed') : ''}
        </p>
      </SheetFoot>
    </Sheet>
  );
}
