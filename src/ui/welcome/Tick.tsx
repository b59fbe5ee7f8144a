import styles from './Tick.module.css';

/** Something is done. Beside words that say so. */
export function Tick() {
  return (
    <svg class={styles['tick']} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <circle class={styles['disc']} cx="32" cy="32" r="30" />
      <path class={styles['stroke']} d="M19 33L28 42L46 23" />
    </svg>
  );
}
