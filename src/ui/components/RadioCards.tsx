import { useId } from 'preact/hooks';
import styles from './RadioCards.module.css';

interface RadioCardsProps<Value extends string | number> {
  readonly legend: string;
  /** Keeps the legend for screen readers, where a heading says the same. */
  readonly bare?: boolean;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly help?: string }[];
  /** Makes each choice the goal of a link: `level` makes `#level-2`. */
  readonly anchor?: string;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with a line that says what it means. */
export function RadioCards<Value extends string | number>(props: RadioCardsProps<Value>) {
  const { legend, bare = false, value, choices, anchor, onChange } = props;
  const name = useId();
  return (
    <fieldset class={styles['group']}>
      <legend class={bare ? 'unseen' : styles['legend']}>{legend}</legend>
      <div class={styles['cards']}>
        {choices.map((choice) => (
          <label key={choice.value} class={styles['card']}>
            <input
              type="radio"
              id={anchor === undefined ? undefined : `${anchor}-${choice.value}`}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-labelledby={`${name}-${choice.value}`}
              aria-describedby={choice.help === undefined ? undefined : `${name}-${choice.value}-help`}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span id={`${name}-${choice.value}`} class={styles['label']}>
                {choice.label}
              </span>
              {choice.help !== undefined && (
                <span id={`${name}-${choice.value}-help`} class={styles['help']}>
                  {choice.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
