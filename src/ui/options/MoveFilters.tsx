import type { TextKey } from '#src/app/page-ports';
import { backAreas, frontAreas, lines, moveKinds, positions, type Area } from '#src/domain/moves/move';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { noFilters, type Filters } from './filter-moves';
import { textKey } from './text-key';
import styles from './MoveFilters.module.css';

interface MoveFiltersProps {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** What narrows the list of moves. Filters only look; they change no setting. */
export function MoveFilters({ filters, onChange }: MoveFiltersProps) {
  const ports = usePorts();
  const { t } = ports;
  const change = (part: Partial<Filters>) => onChange({ ...filters, ...part });
  const areaOptions = (areas: readonly Area[]) =>
    areas.map((area) => (
      <option key={area} value={area}>
        {ports.areaName(area)}
      </option>
    ));

  return (
    <div class={styles['filters']} role="search" aria-label={t('options_filters')}>
      <div class={styles['text']}>
        <Field label={t('options_filter_text')}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={filters.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Choice
        label="options_filter_line"
        value={filters.line}
        values={lines}
        text={(line) => t(`options_line_${line}`)}
        onChange={(line) => change({ line })}
      />
      <Field label={t('options_filter_area')}>
        {(control) => (
          <select
            {...control}
            value={filters.area ?? ''}
            onChange={(event) => {
              const chosen = event.currentTarget.value;
              change({ area: [...frontAreas, ...backAreas].find((area) => area === chosen) ?? null });
            }}
          >
            <option value="">{t('options_filter_any')}</option>
            <optgroup label={t('options_line_front')}>{areaOptions(frontAreas)}</optgroup>
            <optgroup label={t('options_line_back')}>{areaOptions(backAreas)}</optgroup>
          </select>
        )}
      </Field>
      <Choice
        label="options_filter_position"
        value={filters.position}
        values={positions}
        text={(position) => t(`position_${position}`)}
        onChange={(position) => change({ position })}
      />
      <Choice
        label="options_filter_kind"
        value={filters.kind}
        values={moveKinds}
        text={(kind) => t(textKey('kind', kind))}
        onChange={(kind) => change({ kind })}
      />
      <div class={styles['last']}>
        <Switch label={t('options_filter_onlyOn')} checked={filters.onlyOn} onChange={(onlyOn) => change({ onlyOn })} />
        <Button look="quiet" onClick={() => onChange(noFilters)}>
          {t('options_filter_clear')}
        </Button>
      </div>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: TextKey;
  readonly value: Value | null;
  readonly values: readonly Value[];
  readonly text: (value: Value) => string;
  readonly onChange: (value: Value | null) => void;
}

function Choice<Value extends string>({ label, value, values, text, onChange }: ChoiceProps<Value>) {
  const { t } = usePorts();
  return (
    <Field label={t(label)}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange(values.find((one) => one === chosen) ?? null);
          }}
        >
          <option value="">{t('options_filter_any')}</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {text(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
