import type { ComponentChildren } from 'preact';
import styles from './SettingRow.module.css';

interface SettingRowProps {
  /** That of the control; what is said about it has this and `-help` or `-note`. */
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What became of the last change, if it has to be said. */
  readonly note?: string;
  readonly children: ComponentChildren;
}

/** What a setting is about on one side, and its control on the other. */
export function SettingRow({ id, label, help, note, children }: SettingRowProps) {
  return (
    <div class={styles['row']}>
      <div class={styles['about']}>
        <label for={id} class={styles['label']}>
          {label}
        </label>
        <p id={`${id}-help`} class={styles['help']}>
          {help}
        </p>
      </div>
      <div class={styles['control']}>{children}</div>
      {note !== undefined && (
        <p id={`${id}-note`} role="status" class={styles['note']}>
          {note}
        </p>
      )}
    </div>
  );
}
