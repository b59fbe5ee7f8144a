import { useRef } from 'preact/hooks';
import { wholeDay, type HoursRange, type WeekHours } from '#src/domain/settings/settings';
import { useText } from '../context';
import { parseTime, timeValue, toRange } from '../settings/hours';
import { useDraft } from '../hooks/use-draft';
import type { Save } from '../settings/use-desk';
import styles from './HoursChoice.module.css';
import { Pills } from '../components/Pills';
import { onWorkingDays, sharedHours } from './shared-hours';

interface HoursChoiceProps {
  readonly hours: WeekHours;
  readonly save: Save;
}

/** At any time, or from and to, the same on every working day. Finer hours are in the options. */
export function HoursChoice({ hours, save }: HoursChoiceProps) {
  const t = useText();
  const shared = sharedHours(hours);
  // Who tries "at any time" gets back what was set before.
  const before = useRef<HoursRange>({ from: 540, to: 1020 });
  if (shared.kind === 'set') before.current = shared.range;
  if (shared.kind === 'differ') return <p class={styles['differ']}>{t('welcome_hours_differ')}</p>;
  const put = (range: HoursRange) => save((now) => ({ hours: onWorkingDays(now.hours, range) }));
  return (
    <div class={styles['choice']}>
      <Pills
        legend={t('welcome_hours')}
        value={shared.kind}
        choices={[
          { value: 'any', label: t('welcome_hours_any') },
          { value: 'set', label: t('welcome_hours_set') },
        ]}
        onChange={(kind) => put(kind === 'any' ? wholeDay : before.current)}
      />
      {shared.kind === 'set' && <Times range={shared.range} onChange={put} />}
    </div>
  );
}

/** Half a time, or twice the same, is kept as typed and not saved. */
function Times({ range, onChange }: { readonly range: HoursRange; readonly onChange: (range: HoursRange) => void }) {
  const t = useText();
  const draft = useDraft((typed) => {
    const [from, to] = typed.split(' ').map(parseTime);
    const next = typeof from === 'number' && typeof to === 'number' ? toRange(from, to) : null;
    if (next !== null && (next.from !== range.from || next.to !== range.to)) onChange(next);
    return next !== null;
  });
  const [from = '', to = ''] = (draft.typed ?? `${timeValue(range.from)} ${timeValue(range.to)}`).split(' ');
  const field = (label: string, value: string, typed: (text: string) => string) => (
    <label class={styles['field']}>
      <span class={styles['label']}>{label}</span>
      <input
        type="time"
        class={styles['time']}
        value={value}
        onInput={(event) => draft.type(typed(event.currentTarget.value))}
        onBlur={() => draft.settle()}
      />
    </label>
  );
  return (
    <div class={styles['times']}>
      {field(t('welcome_hours_from'), from, (text) => `${text} ${to}`)}
      {field(t('welcome_hours_to'), to, (text) => `${from} ${text}`)}
    </div>
  );
}
