import { useId } from 'preact/hooks';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  /** Called with what the user wants; the page shows it once it is stored. */
  readonly onChange: (checked: boolean) => void;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Keeps the label for screen readers only, where the eye sees what is switched. */
  readonly bare?: boolean;
}

/** A native checkbox that looks and speaks like a switch. */
export function Switch({ label, checked, onChange, hint, disabled = false, bare = false }: SwitchProps) {
  const id = useId();
  return (
    <div class={styles['row']}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        class={styles['switch']}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        {...(bare ? { 'aria-label': label } : {})}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          // Stays as stored until the page hands in the new value.
          event.currentTarget.checked = checked;
          onChange(wanted);
        }}
      />
      {!bare && (
        <label for={id} class={styles['label']}>
          {label}
        </label>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  );
}
