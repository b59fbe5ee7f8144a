import type { ComponentChildren } from 'preact';
import styles from './ProgressRing.module.css';

interface ProgressRingProps {
  /** Part that is done, 0 to 1. */
  readonly value: number;
  readonly label: string;
  /** The same in words, such as "Hold, 12 s left". Read when asked for, never by itself. */
  readonly valueText: string;
  readonly tone?: 'accent' | 'front' | 'back' | 'quiet';
  /** What stands in the middle; for the eye only. */
  readonly children?: ComponentChildren;
}

/** Circumference of the ring in its own units. */
const round = 100;

/** A ring that fills clockwise. */
export function ProgressRing({ value, label, valueText, tone = 'accent', children }: ProgressRingProps) {
  const part = Math.min(1, Math.max(0, value));
  return (
    <div
      class={`${styles['ring']} ${styles[tone]}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(part * 100)}
      aria-valuetext={valueText}
    >
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle class={styles['track']} cx="20" cy="20" r="17.5" pathLength={round} />
        <circle
          class={styles['arc']}
          cx="20"
          cy="20"
          r="17.5"
          pathLength={round}
          stroke-dasharray={`${round} ${round}`}
          stroke-dashoffset={round * (1 - part)}
        />
      </svg>
      <div class={styles['middle']} aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
