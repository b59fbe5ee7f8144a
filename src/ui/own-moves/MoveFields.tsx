import { discreetnesses, kits, moveKinds, positions, type MoveKind, type Position } from '#src/domain/moves/move';
import { limits } from '#src/domain/own-moves/own-move';
import { Field } from '../components/Field';
import { useText } from '../context';
import { CheckList } from '../components/CheckList';
import { RadioCards } from '../components/RadioCards';
import { textKey } from '../text-key';
import { AreaChips } from './AreaChips';
import { DoseFields } from './DoseFields';
import { fieldFaultWords } from './fault-words';
import type { FieldFaults } from './draft';
import type { Editor } from './use-editor';
import styles from './MoveEditor.module.css';

/** What a move is, in the order in which one would tell it. */
export function MoveFields({ editor: { draft, faults, change } }: { readonly editor: Editor }) {
  const t = useText();
  const fault = (field: keyof FieldFaults) => {
    const expected = faults[field];
    return expected && fieldFaultWords(t, field, expected);
  };
  return (
    <>
      <Field label={t('own_name')} fault={fault('name')}>
        {(control) => (
          <input
            {...control}
            type="text"
            class={styles['wide']}
            maxLength={limits.name}
            value={draft.name}
            onInput={(event) => change({ name: event.currentTarget.value })}
          />
        )}
      </Field>
      <RadioCards<MoveKind>
        legend={t('own_kind')}
        choices={moveKinds.map((kind) => ({
          value: kind,
          label: t(textKey('own_kind', kind)),
          help: t(textKey('own_kind', `${kind}_help`)),
        }))}
        value={draft.kind}
        onChange={(kind) => change({ kind, ...(kind === 'press' ? { mode: 'press' as const } : {}) })}
      />
      <fieldset class={styles['group']}>
        <legend>{t('options_areas')}</legend>
        <p class={styles['hint']}>{t('own_areas_help', limits.areas)}</p>
        <AreaChips draft={draft} onChange={(areas) => change({ areas })} />
        {faults.areas && <p class={styles['fault']}>{fault('areas')}</p>}
      </fieldset>
      <fieldset class={styles['group']}>
        <legend>{t('options_dose')}</legend>
        <DoseFields draft={draft} faults={faults} onChange={change} />
      </fieldset>
      <Field label={t('options_steps')} hint={t('own_steps_help', limits.steps, limits.step)} fault={fault('steps')}>
        {(control) => (
          <textarea
            {...control}
            class={styles['wide']}
            rows={4}
            value={draft.steps}
            onInput={(event) => change({ steps: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('options_caution')} hint={t('own_caution_help')} fault={fault('caution')}>
        {(control) => (
          <input
            {...control}
            type="text"
            class={styles['wide']}
            maxLength={limits.caution}
            value={draft.caution}
            onInput={(event) => change({ caution: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class={styles['row']}>
        <Field label={t('options_position')}>
          {(control) => (
            <select
              {...control}
              value={draft.position}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                change({ position: positions.find((one): one is Position => one === chosen) ?? 'seated' });
              }}
            >
              {positions.map((position) => (
                <option key={position} value={position}>
                  {t(`position_${position}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t('own_noticed')}>
          {(control) => (
            <select
              {...control}
              value={String(draft.discreetness)}
              onChange={(event) => {
                const chosen = Number(event.currentTarget.value);
                change({ discreetness: discreetnesses.find((one) => one === chosen) ?? 2 });
              }}
            >
              {discreetnesses.map((one) => (
                <option key={one} value={String(one)}>
                  {t(`own_noticed_${one}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <CheckList
        legend={t('own_kit')}
        choices={kits.map((kit) => ({ value: kit, label: t(textKey('kit', kit)) }))}
        ticked={draft.kit}
        onChange={(kit, ticked) =>
          change({ kit: ticked ? [...draft.kit, kit] : draft.kit.filter((one) => one !== kit) })
        }
        look="pills"
      />
    </>
  );
}
