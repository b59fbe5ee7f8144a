import type { TextKey } from '#src/app/page-ports';
import type { Dose } from '#src/domain/moves/move';
import { doseSeconds } from '#src/domain/moves/timeline';
import { limits } from '#src/domain/own-moves/own-move';
import { Field } from '../components/Field';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { doseLine } from './dose-line';
import { doseOf, type Draft, type FieldFaults } from './draft';
import { fieldFaultWords } from './fault-words';
import styles from './MoveEditor.module.css';

interface DoseFieldsProps {
  readonly draft: Draft;
  readonly faults: FieldFaults;
  readonly onChange: (part: Partial<Draft>) => void;
}

const modes: readonly Dose['mode'][] = ['hold', 'reps', 'isometric', 'press'];

/** The number fields of each way to move, and what they are called there. */
const fields: Record<Dose['mode'], readonly (readonly ['times' | 'seconds' | 'rest', TextKey])[]> = {
  hold: [
    ['times', 'own_dose_holds'],
    ['seconds', 'own_dose_holdSeconds'],
  ],
  reps: [
    ['times', 'own_dose_reps'],
    ['seconds', 'own_dose_repSeconds'],
  ],
  isometric: [
    ['times', 'own_dose_presses'],
    ['seconds', 'own_dose_pressSeconds'],
    ['rest', 'own_dose_restSeconds'],
  ],
  press: [
    ['times', 'own_dose_spots'],
    ['seconds', 'own_dose_spotSeconds'],
  ],
};

/** How much: in numbers, and at once in plain words. */
export function DoseFields({ draft, faults, onChange }: DoseFieldsProps) {
  const ports = usePorts();
  const { t } = ports;
  const fault = (field: keyof FieldFaults) => {
    const expected = faults[field];
    return expected && fieldFaultWords(t, field, expected);
  };
  return (
    <div class={styles['group']}>
      <Field label={t('own_dose_mode')}>
        {(control) => (
          <select
            {...control}
            value={draft.mode}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              onChange({ mode: modes.find((mode) => mode === chosen) ?? 'hold' });
            }}
          >
            {modes.map((mode) => (
              <option key={mode} value={mode}>
                {t(`own_dose_mode_${mode}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class={styles['row']}>
        {fields[draft.mode].map(([field, label]) => (
          <Field key={field} label={t(label)} fault={fault(field)}>
            {(control) => (
              <input
                {...control}
                type="text"
                inputMode="decimal"
                size={4}
                value={draft[field]}
                onInput={(event) => onChange({ [field]: event.currentTarget.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <Switch label={t('own_dose_sides')} checked={draft.bothSides} onChange={(bothSides) => onChange({ bothSides })} />
      <DoseLine draft={draft} />
      {faults.dose && <p class={styles['fault']}>{fault('dose')}</p>}
    </div>
  );
}

/** "3 holds of 10 s each side (about 1 min 24 s in all)", as soon as the numbers make sense. */
function DoseLine({ draft }: { readonly draft: Draft }) {
  const ports = usePorts();
  const dose = doseOf(draft);
  return (
    <p role="status" class={styles['told']}>
      {isCountable(dose) ? doseLine(ports, dose) : ''}
    </p>
  );
}

/** A dose that is half typed is not spelled out. */
export function isCountable(dose: Dose): boolean {
  const count = dose.mode === 'press' ? dose.spots : dose.reps;
  return Number.isInteger(count) && count > 0 && count <= limits.reps[1] && doseSeconds(dose) > 0;
}
