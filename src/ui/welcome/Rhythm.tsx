import { useState } from 'preact/hooks';
import { wholeDay, type Settings, type WeekHours } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { usePorts } from '../context';
import { CheckList } from '../options/CheckList';
import { weekdayIndexes, weekdays, withDay } from '../options/hours';
import { RadioCards } from '../options/RadioCards';
import { units } from '../options/spans';
import type { Save } from '../options/use-desk';
import styles from './Rhythm.module.css';

interface RhythmProps {
  readonly settings: Settings;
  readonly save: Save;
}

const intervals = [30, 45, 60] as const;

/** How often, and on which days. */
export function Rhythm({ settings, save }: RhythmProps) {
  const { t } = usePorts();
  const interval = units.min.from(settings.reminders.interval);
  const known = intervals.some((one) => one === interval);
  // A day that is switched off and on again gets back the hours that it had.
  const [before] = useState<WeekHours>(settings.hours);

  return (
    <div class={styles['rhythm']}>
      <RadioCards<number>
        legend={t('welcome_interval')}
        value={interval}
        choices={[
          ...intervals.map((one) => ({
            value: one,
            label: t('welcome_interval_of', one),
            help: t(`welcome_interval_${one}`),
          })),
          ...(known
            ? []
            : [{ value: interval, label: t('welcome_interval_of', interval), help: t('welcome_interval_own') }]),
        ]}
        onChange={(chosen) => save(() => ({ reminders: { interval: minutes(chosen) } }))}
      />
      <CheckList
        legend={t('welcome_days')}
        help={t('welcome_days_help')}
        look="pills"
        choices={weekdays.map((day) => ({ value: day, label: t(`day_${day}`) }))}
        ticked={weekdays.filter((_, index) => (settings.hours[index]?.length ?? 0) > 0)}
        onChange={(day, on) => {
          const index = weekdayIndexes[weekdays.indexOf(day)] ?? 0;
          const ranges = before[index].length > 0 ? before[index] : [wholeDay];
          save((now) => ({ hours: withDay(now.hours, index, on ? ranges : []) }));
        }}
      />
    </div>
  );
}
