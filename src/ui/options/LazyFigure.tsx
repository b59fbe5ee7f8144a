import { useRef } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { MoveFigure } from '../figure/MoveFigure';
import { useMedia } from '../hooks/use-media';
import { useNear } from './use-near';
import styles from './LazyFigure.module.css';

interface LazyFigureProps {
  readonly move: MoveId;
  readonly label: string;
  /** Looked at: the figure moves, unless less motion is asked for. */
  readonly wanted: boolean;
}

/** A figure that is drawn when it first comes near the window, and moves only while somebody looks at it. */
export function LazyFigure({ move, label, wanted }: LazyFigureProps) {
  const stage = useRef<HTMLDivElement>(null);
  const drawn = useRef(false);
  const near = useNear(stage, '300px');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  drawn.current ||= near;
  return (
    <div ref={stage} class={styles['stage']}>
      {drawn.current && <MoveFigure move={move} playing={near && wanted && !still} label={label} size="small" />}
    </div>
  );
}
