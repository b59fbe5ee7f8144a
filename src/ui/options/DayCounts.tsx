import { useId, useMemo } from 'preact/hooks';
import { limits, type StreakSettings } from '#src/domain/settings/settings';
import { usePorts } from '../context';
import { hours, type Millis } from '#src/domain/time';
import { hoursWords } from '../settings/hours-words';
import styles from './DayCounts.module.css';
import { NumberField } from './NumberField';
import { SettingRow } from './SettingRow';
import { Panel } from '../components/Section';
import type { Save } from '../settings/use-desk';

interface DayCountsProps {
  readonly streak: StreakSettings;
  readonly save: Save;
}

const [earliest, latest] = limits.dayStart;
const hour = hours(1);

/** What makes a day count, and when it begins. */
export function DayCounts({ streak, save }: DayCountsProps) {
  const { t, language } = usePorts();
  const id = useId();
  const words = useMemo(() => hoursWords(t, language), [t, language]);
  const wholeHours = Array.from({ length: (latest - earliest) / hour + 1 }, (_, i) => hours(earliest / hour + i));
  // A time that was imported need not be a whole hour: it stays choosable.
  const starts: readonly Millis[] = wholeHours.includes(streak.dayStart)
    ? wholeHours
    : [...wholeHours, streak.dayStart].sort((a, b) => a - b);
  return (
    <Panel title={t('options_day')}>
      <NumberField
        label={t('options_needed')}
        help={t('options_needed_help')}
        unit={t('options_unit_orMore')}
        value={streak.needed}
        range={limits.needed}
        onChange={(needed) => save(() => ({ streak: { needed } }))}
      />
      <SettingRow id={id} label={t('options_dayStart')} help={t('options_dayStart_help')}>
        <select
          id={id}
          aria-describedby={`${id}-help`}
          class={styles['start']}
          value={streak.dayStart}
          onChange={(event) => {
            const chosen = Number(event.currentTarget.value);
            const dayStart = starts.find((start) => start === chosen);
            if (dayStart !== undefined) save(() => ({ streak: { dayStart } }));
          }}
        >
          {starts.map((start) => (
            <option key={start} value={start}>
              {words.time((start / hour) * 60)}
            </option>
          ))}
        </select>
      </SettingRow>
    </Panel>
  );
}
