import { useRef } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { MoveFigure } from '../figure/MoveFigure';
import { useMedia } from './use-media';
import { useNear } from './use-near';
import styles from './LazyFigure.module.css';

interface LazyFigureProps {
  readonly move: MoveId;
  readonly label: string;
  /** Pointed at or focused. */
  readonly wanted: boolean;
}

/** A figure that is drawn when it comes near the window, and moves when looked at. With no pointer to hover, that is
 * while it is in the middle of the screen. */
export function LazyFigure({ move, label, wanted }: LazyFigureProps) {
  const stage = useRef<HTMLDivElement>(null);
  const near = useNear(stage, '300px');
  const central = useNear(stage, '-35% 0px');
  const touch = useMedia('(hover: none)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const playing = near && !still && (wanted || (touch && central));
  return (
    <div ref={stage} class={styles['stage']}>
      {near && <MoveFigure move={move} playing={playing} label={label} size="small" />}
    </div>
  );
}
