import { useId, useState } from 'preact/hooks';
import { useText } from '../context';
import { useDraft } from '../hooks/use-draft';
import styles from './NumberField.module.css';
import { SettingRow } from './SettingRow';

interface NumberFieldProps {
  readonly label: string;
  readonly help?: string;
  readonly unit: string;
  readonly value: number;
  readonly range: readonly [number, number];
  /** Distance of two marks of the slider; without it there is none. */
  readonly slide?: number;
  /** The value in other words, such as "2 min" beside 120 s. */
  readonly words?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number with its unit. Half-typed values are left alone; what is out of range is brought in and said so. */
export function NumberField({ label, help, unit, value, range, slide, words, onChange }: NumberFieldProps) {
  const t = useText();
  const id = useId();
  const [note, setNote] = useState('');
  const [least, most] = range;

  const commit = (next: number) => next !== value && onChange(next);
  const draft = useDraft((typed, final) => {
    const wanted = Math.round(Number(typed));
    const isNumber = typed.trim() !== '' && Number.isFinite(wanted);
    const inRange = isNumber && wanted >= least && wanted <= most;
    if (inRange) commit(wanted);
    else if (final && isNumber) {
      const nearest = Math.min(most, Math.max(least, wanted));
      setNote(t('options_number_clamped', wanted, least, most, nearest));
      commit(nearest);
    } else if (final) setNote(t('options_number_none', least, most, value));
    return final;
  });

  const type = (text: string) => {
    setNote('');
    draft.type(text);
  };

  const shown = draft.typed ?? String(value);
  return (
    <SettingRow id={id} label={label} help={help} note={note}>
      {slide !== undefined && (
        <input
          type="range"
          class={styles['slider']}
          aria-label={t('options_slider', label)}
          aria-valuetext={`${shown} ${unit}`}
          min={least}
          max={most}
          step={slide}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
          onChange={(event) => draft.settle(event.currentTarget.value)}
        />
      )}
      <span class={styles['number']}>
        <input
          id={id}
          type="number"
          inputMode="numeric"
          class={styles['input']}
          aria-describedby={`${id}-unit ${id}-help ${id}-note`}
          min={least}
          max={most}
          step={1}
          value={shown}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={() => draft.settle()}
          onKeyDown={(event) => event.key === 'Enter' && draft.settle()}
        />
        <span class={styles['after']}>
          <span id={`${id}-unit`}>{unit}</span>
          {words !== undefined && <span class={styles['words']}>{words}</span>}
        </span>
      </span>
    </SettingRow>
  );
}
