import type { ComponentChildren } from 'preact';
import { arcsOf, type Arc } from '#src/domain/moves/arcs';
import type { Dose, Line } from '#src/domain/moves/move';
import styles from './DoseRing.module.css';

interface DoseRingProps {
  readonly dose: Dose;
  /** Second of the dose. */
  readonly second: number;
  readonly line: Line;
  readonly label: string;
  /** The same in words. Read when asked for, never by itself. */
  readonly valueText: string;
  /** What stands in the middle; for the eye only. */
  readonly children?: ComponentChildren;
}

/** Circumference in the units of the arcs. */
const round = 100;
/** Between two arcs, and between the sides. */
const gap = 0.9;
const sideGap = 3.2;

/**
 * The whole dose at a glance: a thick arc for each hold or repetition, a thin one where nothing is to be done, and a
 * wider gap between the sides. What is done is filled.
 */
export function DoseRing({ dose, second, line, label, valueText, children }: DoseRingProps) {
  const arcs = arcsOf(dose);
  const last = arcs.at(-1);
  const total = last === undefined ? 1 : last.start + last.seconds;
  return (
    <div
      class={`${styles['ring']} ${styles[line]}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(Math.min(1, second / total) * 100)}
      aria-valuetext={valueText}
    >
      <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false">
        {placed(arcs, total).map(({ arc, from, length }) => (
          <g key={arc.start} class={arc.kind === 'work' ? styles['work'] : styles['rest']}>
            <Stroke look="track" from={from} length={length} />
            <Stroke look="done" from={from} length={length * partDone(arc, second)} />
          </g>
        ))}
      </svg>
      <div class={styles['middle']} aria-hidden="true">
        {children}
      </div>
    </div>
  );
}

/** Where each arc begins on the ring and how long it is; gaps are taken from the arcs before them. */
function placed(arcs: readonly Arc[], total: number) {
  const sides = arcs.some(({ side }) => side === 2);
  const unit = round / total;
  return arcs.map((arc, index) => {
    const next = arcs[index + 1];
    const wide = sides && next?.side !== arc.side;
    const length = Math.max(0.3, arc.seconds * unit - (arcs.length === 1 ? 0 : wide ? sideGap : gap));
    return { arc, from: arc.start * unit, length };
  });
}

const partDone = ({ start, seconds }: Arc, second: number): number =>
  Math.min(1, Math.max(0, (second - start) / seconds));

function Stroke({ look, from, length }: { look: 'track' | 'done'; from: number; length: number }) {
  if (length <= 0) return null;
  return (
    <circle
      class={styles[look]}
      cx="22"
      cy="22"
      r="19"
      pathLength={round}
      stroke-dasharray={`${length} ${round}`}
      stroke-dashoffset={-from}
    />
  );
}
