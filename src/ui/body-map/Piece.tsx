import type { Line } from '#src/domain/moves/move';
import type { AreaStatus } from './area-status';
import styles from './AreaButton.module.css';

/** Patterns of the picture: stripes for the back line, a hatch where no move is left. */
export interface Fills {
  readonly stripes: string;
  readonly mirrored: string;
  readonly hatch: string;
}

interface PieceProps {
  readonly d: string;
  readonly line: Line;
  readonly status: AreaStatus;
  readonly fills: Fills;
}

/** A piece of an area: a panel that fills from the bottom, and the ring it wears when it is looked at. */
export function Piece({ d, line, status, fills }: PieceProps) {
  const { level, before, reachable, added } = status;
  const pattern = line === 'back' ? { fill: fills.stripes } : {};
  return (
    <>
      <path class={styles['panel']} d={d} />
      {reachable && <path class={`${styles['level']} ${styles[line]}`} d={d} {...pattern} style={between(0, level)} />}
      {reachable && added && <path class={styles['gain']} d={d} style={between(before, level)} />}
      {!reachable && <path class={styles['closed']} d={d} fill={fills.hatch} />}
      <path class={styles['line']} d={d} />
      <path class={styles['ring']} d={d} />
    </>
  );
}

/** The least that is still seen. */
const sliver = 0.06;

/** Shows what is between two levels. */
function between(from: number, to: number): { clipPath: string } {
  const bottom = Math.min(from, 1 - sliver);
  const top = to === 0 ? 0 : Math.max(to, bottom + sliver);
  const percent = (part: number) => `${(part * 100).toFixed(1)}%`;
  return { clipPath: `inset(${percent(1 - top)} 0 ${percent(bottom)} 0) fill-box` };
}
