import type { Area, Line } from '#src/domain/moves/move';
import type { AreaStatus } from './area-status';
import { Piece, type Fills } from './Piece';
import type { RovingStop } from './use-roving';
import type { Region } from './view';
import styles from './AreaButton.module.css';

/** What a silhouette asks about each of its areas. */
export interface Reading {
  readonly status: (area: Area) => AreaStatus;
  readonly name: (area: Area) => string;
  readonly stopOf: (area: Area) => RovingStop;
  readonly selected: Area | null;
  readonly point: (area: Area | null) => void;
  readonly press: (area: Area) => void;
}

interface AreaButtonProps {
  readonly region: Region;
  readonly line: Line;
  readonly reading: Reading;
  readonly fills: Fills;
}

/** An area as a button: both sides of it are one. */
export function AreaButton({ region, line, reading, fills }: AreaButtonProps) {
  const { area, paired, pieces, mark } = region;
  const { selected } = reading;
  const status = reading.status(area);
  const half = (stripes: string) => (
    <>
      {pieces.map((d) => (
        <Piece key={d} d={d} line={line} status={status} fills={{ ...fills, stripes }} />
      ))}
      {status.over && <path class={styles['over']} d={plusAt(mark)} />}
    </>
  );
  return (
    <g
      class={classOf(status, line, selected)}
      role="button"
      aria-label={reading.name(area)}
      aria-pressed={area === selected}
      {...reading.stopOf(area)}
      onPointerEnter={() => reading.point(area)}
      onPointerLeave={() => reading.point(null)}
      onClick={() => reading.press(area)}
    >
      {half(fills.stripes)}
      {paired && <g transform="scale(-1 1)">{half(fills.mirrored)}</g>}
    </g>
  );
}

const plusAt = ([x, y]: Region['mark']) => `M${x - 2.2} ${y}h4.4M${x} ${y - 2.2}v4.4`;

function classOf({ area, added }: AreaStatus, line: Line, selected: Area | null): string {
  const classes = [styles['area'], styles[line === 'front' ? 'ofFront' : 'ofBack']];
  if (added) classes.push(styles['worked']);
  if (selected !== null) classes.push(area === selected ? styles['selected'] : styles['aside']);
  return classes.join(' ');
}
