import { useId } from 'preact/hooks';
import styles from './Pills.module.css';

interface PillsProps<Value extends string | number> {
  readonly legend: string;
  /** Keeps the legend for screen readers, where the place says what is chosen. */
  readonly bare?: boolean;
  readonly help?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few short words, side by side. */
export function Pills<Value extends string | number>(props: PillsProps<Value>) {
  const { legend, bare = false, help, value, choices, onChange } = props;
  const id = useId();
  return (
    <fieldset class={styles['group']} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend class={bare ? 'unseen' : styles['legend']}>{legend}</legend>
      <div class={styles['pills']}>
        {choices.map((choice) => (
          <label key={choice.value} class={styles['pill']}>
            <input
              type="radio"
              name={id}
              class="unseen"
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      {help !== undefined && (
        <p id={`${id}-help`} class={styles['help']}>
          {help}
        </p>
      )}
    </fieldset>
  );
}
