import type { DaySign } from './year-words';
import styles from './DaySignMark.module.css';

/** Drawn on a field of 10 by 10, told apart by shape. */
const paths: Readonly<Partial<Record<DaySign, string>>> = {
  // A sun's arc over the ground, a cross, and a bridge.
  holiday: 'M2 7.5h6M3 7.5a2 2 0 0 1 4 0M5 2.5v1.2M2.2 4l.8.8M7.8 4l-.8.8',
  sick: 'M5 2v6M2 5h6',
  bridged: 'M1.5 7c1-4 6-4 7 0',
};

/** The sign that a day wears; nothing for a day without one. */
export function DaySignMark({ sign }: { sign: DaySign }) {
  const path = paths[sign];
  if (path === undefined) return null;
  return (
    <svg class={styles['mark']} viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
