import styles from './SwitchIcon.module.css';

/** Two arrows that pass each other: the other side now. The same in both directions of writing. */
export function SwitchIcon() {
  return (
    <svg class={styles['icon']} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M4 8h14m-4-4 4 4-4 4M20 16H6m4 4-4-4 4-4" />
    </svg>
  );
}
