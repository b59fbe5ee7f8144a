import type { MoveTexts } from '#src/app/page-ports';
import type { PlannedMove } from '#src/domain/plan/plan';
import { useText } from '../context';
import { MovePicture } from '../own-moves/MovePicture';
import styles from './NextMove.module.css';

interface NextMoveProps {
  /** `null` when the move at hand is the last. */
  readonly planned: PlannedMove | null;
  readonly texts: MoveTexts | null;
}

/** What comes after this move, as a small picture and a name. */
export function NextMove({ planned, texts }: NextMoveProps) {
  const t = useText();
  if (planned === null) return <p class={styles['last']}>{t('break_lastMove')}</p>;
  const name = texts?.name ?? planned.move;
  return (
    <p class={`${styles['next']} ${styles[planned.line]}`}>
      <span class={styles['picture']} aria-hidden="true">
        <MovePicture key={planned.move} move={planned.move} dose={planned.dose} playing={false} label="" size="small" />
      </span>
      <span>
        <span class={styles['label']}>{t('break_then')}</span> <span class={styles['name']}>{name}</span>
      </span>
    </p>
  );
}
