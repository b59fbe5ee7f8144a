import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { Move } from '#src/domain/moves/move';
import { Switch } from '../components/Switch';
import { useText } from '../context';
import { LazyFigure } from './LazyFigure';
import { MoveAreas } from './MoveAreas';
import { MoveAway } from './MoveAway';
import { MoveFacts } from './MoveFacts';
import { MoveIcon } from './MoveIcon';
import type { Away } from './move-words';
import { useAttention } from './use-attention';
import styles from './MoveCard.module.css';

interface MoveCardProps {
  readonly move: Move;
  readonly texts: MoveTexts | null;
  readonly on: boolean;
  /** Why it does not come up although it is switched on. */
  readonly away: Away | null;
  readonly onSwitch: (move: Move, on: boolean) => void;
  readonly onOpen: (move: Move) => void;
  /** In the place of the drawn figure. */
  readonly picture?: ComponentChildren;
  /** What else can be done with this move. */
  readonly children?: ComponentChildren;
}

/** One move to be taken in at a glance. The rest is behind "How it goes". */
export function MoveCard({ move, texts, on, away, onSwitch, onOpen, picture, children }: MoveCardProps) {
  const t = useText();
  const { looked, tap, watch } = useAttention<HTMLLIElement>();
  const id = useId();
  const name = texts?.name ?? move.id;
  return (
    <li {...watch} class={`${styles['item']} ${on && away === null ? '' : styles['out']}`}>
      <div class={styles['card']}>
        <div class={styles['picture']} onPointerUp={tap}>
          <div class={styles['drawn']}>
            {picture ?? <LazyFigure move={move.id} label={t('options_figure', name)} wanted={looked} />}
          </div>
          <span class={styles['play']}>
            <MoveIcon name="play" />
          </span>
          {away && (
            <div class={styles['away']}>
              <MoveAway away={away} />
            </div>
          )}
        </div>
        <div class={styles['body']}>
          <div class={styles['head']}>
            <h4 id={id} class={styles['name']}>
              {name}
            </h4>
            <Switch bare label={name} checked={on} onChange={(wanted) => onSwitch(move, wanted)} />
          </div>
          <MoveAreas areas={move.areas} />
          <MoveFacts move={move} />
          <div class={styles['foot']}>
            <button
              type="button"
              class={styles['more']}
              id={`${id}-more`}
              aria-labelledby={`${id}-more ${id}`}
              aria-haspopup="dialog"
              onClick={() => onOpen(move)}
            >
              {t('options_steps')}
              <MoveIcon name="more" />
            </button>
            {children}
          </div>
        </div>
      </div>
    </li>
  );
}
