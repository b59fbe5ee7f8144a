import { useId } from 'preact/hooks';
import { useText } from '../context';
import type { WhyFilter } from './why-entries';
import styles from './WhyFilterChoice.module.css';

interface WhyFilterChoiceProps {
  readonly value: WhyFilter;
  readonly choices: readonly WhyFilter[];
  readonly onChange: (filter: WhyFilter) => void;
}

/** Which decisions are listed. Only looks; changes no setting. */
export function WhyFilterChoice({ value, choices, onChange }: WhyFilterChoiceProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset class={styles['group']}>
      <legend class="unseen">{t('why_filter')}</legend>
      {choices.map((choice) => (
        <label key={choice} class={styles['choice']}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          {t(`why_filter_${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
