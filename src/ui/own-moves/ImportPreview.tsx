import type { KeptMove } from '#src/app/ports/own-moves-store';
import type { MoveId } from '#src/domain/moves/move';
import { verdictOf } from '#src/domain/own-moves/merge';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { usePorts } from '../context';
import { doseLine } from './dose-line';
import { Look } from './Look';
import styles from './ImportMoves.module.css';

interface ImportPreviewProps {
  readonly moves: readonly KeptMove[];
  readonly here: readonly OwnMove[];
  readonly ticked: readonly MoveId[];
  readonly onTick: (id: MoveId, ticked: boolean) => void;
}

/** The moves of a file, and how each stands to what is here. Only what would change something can be ticked. */
export function ImportPreview({ moves, here, ticked, onTick }: ImportPreviewProps) {
  const ports = usePorts();
  const { t } = ports;
  if (moves.length === 0) return <p>{t('own_import_none')}</p>;
  return (
    <ul class={styles['list']} aria-label={t('own_import_list')}>
      {moves.map(({ move, picture }) => {
        const verdict = verdictOf(move, here);
        return (
          <li key={move.id}>
            <label class={styles['move']}>
              <input
                type="checkbox"
                checked={ticked.includes(move.id)}
                disabled={verdict === 'same' || verdict === 'older'}
                onChange={(event) => onTick(move.id, event.currentTarget.checked)}
              />
              <span class={styles['look']}>
                <Look picture={picture} pose={move.pose} label="" playing={false} dose={move.dose} size="small" />
              </span>
              <span class={styles['words']}>
                <strong>{move.name}</strong>
                <span>{move.areas.map((area) => ports.areaName(area)).join(t('common_listSeparator'))}</span>
                <span>{doseLine(ports, move.dose)}</span>
              </span>
              <span class={`${styles['verdict']} ${styles[verdict]}`}>{t(`own_verdict_${verdict}`)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
