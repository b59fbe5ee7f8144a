import styles from './ProgressBar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1; `null` when nobody can say how far it is. */
  readonly part: number | null;
}

/** How far something is that takes long. */
export function ProgressBar({ label, part }: ProgressBarProps) {
  return (
    <div class={styles['row']}>
      <span aria-hidden="true">{label}</span>
      <progress class={styles['bar']} aria-label={label} max={1} {...(part === null ? {} : { value: part })} />
    </div>
  );
}
