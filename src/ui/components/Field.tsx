import type { ComponentChild } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Field.module.css';

/** What the control inside a field takes, so that label, hint and fault are read with it. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value, and what would be right. */
  readonly fault?: string | undefined;
  readonly children: (control: FieldControl) => ComponentChild;
}

/** A label, one native control, a hint and a fault: `<Field label="..">{(control) => <input {...control} />}</Field>`. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? '' : `${id}-hint`, fault === undefined ? '' : `${id}-fault`].filter(Boolean);
  return (
    <div class={styles['field']}>
      <label for={id} class={styles['label']}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} class={styles['hint']}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} class={styles['fault']}>
          {fault}
        </p>
      )}
    </div>
  );
}
