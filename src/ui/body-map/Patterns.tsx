import styles from './Patterns.module.css';

const tile = { width: 3, height: 3, patternUnits: 'userSpaceOnUse' } as const;

interface StripesProps {
  readonly id: string;
  /** For a piece that is drawn mirrored: all stripes run the same way. */
  readonly mirrored?: boolean;
}

/** The fill of the back line. */
export function Stripes({ id, mirrored = false }: StripesProps) {
  return (
    <pattern id={id} {...tile} patternTransform={`rotate(${mirrored ? -45 : 45})`}>
      <rect class={styles['ground']} width="3" height="3" />
      <rect class={styles['stripe']} width="1.2" height="3" />
    </pattern>
  );
}

/** The fill of an area for which no move is left. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} {...tile} patternTransform="rotate(45)">
      <path class={styles['hatch']} d="M0 1.5H3M1.5 0V3" />
    </pattern>
  );
}
