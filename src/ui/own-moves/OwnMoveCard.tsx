import { useState } from 'preact/hooks';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { Button } from '../components/Button';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { MoveAreas } from '../options/MoveAreas';
import { MoveAway } from '../options/MoveAway';
import type { Away } from '../options/move-words';
import { doseLine } from './dose-line';
import { Look } from './Look';
import { useKeptPicture } from './use-picture';
import styles from './OwnMoveCard.module.css';

interface OwnMoveCardProps {
  readonly move: OwnMove;
  readonly on: boolean;
  /** Why it does not come up although it is switched on. */
  readonly away: Away | null;
  readonly onSwitch: (on: boolean) => void;
  readonly onEdit: (picture: Blob | null) => void;
  readonly onDelete: () => void;
}

/** One own move, with what can be done with it. */
export function OwnMoveCard({ move, on, away, onSwitch, onEdit, onDelete }: OwnMoveCardProps) {
  const ports = usePorts();
  const { t } = ports;
  const [looked, setLooked] = useState(false);
  const picture = useKeptPicture(move.picture ? move.id : null, move.rev);
  return (
    <li
      class={`${styles['card']} ${on && away === null ? '' : styles['out']}`}
      onPointerEnter={() => setLooked(true)}
      onPointerLeave={() => setLooked(false)}
      onFocusCapture={() => setLooked(true)}
      onBlurCapture={() => setLooked(false)}
    >
      <div class={styles['stage']}>
        <Look
          picture={picture}
          pose={move.picture ? null : move.pose}
          label={t('options_figure', move.name)}
          playing={looked}
          dose={move.dose}
          size="small"
        />
      </div>
      <div class={styles['body']}>
        <div class={styles['head']}>
          <h3 class={styles['name']}>{move.name}</h3>
          <Switch bare label={move.name} checked={on} onChange={onSwitch} />
        </div>
        {away && <MoveAway away={away} />}
        <MoveAreas areas={move.areas} />
        <p class={styles['dose']}>{doseLine(ports, move.dose)}</p>
        <div class={styles['actions']}>
          <Button look="quiet" aria-label={t('own_edit_of', move.name)} onClick={() => onEdit(picture)}>
            {t('own_edit')}
          </Button>
          <Button look="quiet" aria-label={t('own_delete_of', move.name)} onClick={onDelete}>
            {t('own_delete')}
          </Button>
        </div>
      </div>
    </li>
  );
}
