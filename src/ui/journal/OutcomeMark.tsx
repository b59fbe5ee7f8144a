import type { Outcome } from '#src/domain/history/record';
import styles from './OutcomeMark.module.css';

/** A full disc, a half one, an arrow past it, an empty ring: told apart by shape. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <svg class={`${styles['mark']} ${styles[outcome]}`} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {outcome === 'done' && (
        <>
          <circle class={styles['full']} cx="7" cy="7" r="6.5" />
          <path class={styles['tick']} d="M4.2 7.2 L6.2 9.2 L9.9 5" />
        </>
      )}
      {outcome === 'partial' && (
        <>
          <circle class={styles['ring']} cx="7" cy="7" r="5.75" />
          <path class={styles['full']} d="M7 1.25 A5.75 5.75 0 0 0 7 12.75 Z" />
        </>
      )}
      {outcome === 'skipped' && <path class={styles['ring']} d="M1.5 7 H11 M7.5 3 L11.5 7 L7.5 11" />}
      {outcome === 'missed' && <circle class={styles['dashed']} cx="7" cy="7" r="5.75" />}
    </svg>
  );
}
