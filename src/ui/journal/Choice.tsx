import { Field } from '../components/Field';
import { useText } from '../context';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** `null` is all of them. */
  readonly value: Value | null;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | null) => void;
}

/** All, or one of a few. */
export function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const t = useText();
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange(choices.find((one) => one.value === chosen)?.value ?? null);
          }}
        >
          <option value="">{t('journal_filter_all')}</option>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
