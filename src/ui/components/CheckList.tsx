import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './CheckList.module.css';

interface CheckListProps<Value extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly label: string;
    readonly help?: string;
    /** Said beside it: what ticking it does. */
    readonly aside?: string;
  }[];
  readonly ticked: readonly Value[];
  readonly onChange: (value: Value, ticked: boolean) => void;
  /** Makes each choice the goal of a link: `answer` makes `#answer-wrist-pain`. */
  readonly anchor?: string;
  /** `pills` flow in a row, `rows` stand below each other. */
  readonly look?: 'rows' | 'pills';
  readonly children?: ComponentChildren;
}

/** Any of several. */
export function CheckList<Value extends string>(props: CheckListProps<Value>) {
  const { legend, help, choices, ticked, onChange, look = 'rows', anchor, children } = props;
  const id = useId();
  return (
    <fieldset class={styles['group']} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend class={styles['legend']}>{legend}</legend>
      {help !== undefined && (
        <p id={`${id}-help`} class={styles['groupHelp']}>
          {help}
        </p>
      )}
      <div class={styles[look]}>
        {choices.map((choice) => {
          const own = `${id}-${choice.value}`;
          const checked = ticked.includes(choice.value);
          const described = [choice.help && `${own}-help`, choice.aside && `${own}-aside`].filter(Boolean).join(' ');
          return (
            <label key={choice.value} class={styles['choice']}>
              <input
                type="checkbox"
                id={anchor === undefined ? undefined : `${anchor}-${choice.value}`}
                checked={checked}
                aria-labelledby={own}
                aria-describedby={described || undefined}
                onChange={(event) => {
                  const wanted = event.currentTarget.checked;
                  // Stays as stored until the page hands in the new value.
                  event.currentTarget.checked = checked;
                  onChange(choice.value, wanted);
                }}
              />
              <span>
                <span id={own}>{choice.label}</span>
                {choice.aside !== undefined && (
                  <span id={`${own}-aside`} class={`${styles['aside']} ${checked ? styles['told'] : ''}`}>
                    {choice.aside}
                  </span>
                )}
                {choice.help !== undefined && (
                  <span id={`${own}-help`} class={styles['help']}>
                    {choice.help}
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
      {children}
    </fieldset>
  );
}
