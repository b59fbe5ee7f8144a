import { useState } from 'preact/hooks';
import { wholeDay, type Settings, type WeekHours } from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';
import { useText } from '../context';
import { CheckList } from '../components/CheckList';
import { weekdayIndexes, weekdays, withDay } from '../settings/hours';
import { units } from '../settings/spans';
import type { SettingsDesk } from '../settings/use-desk';
import { DayPreview } from './DayPreview';
import { HoursChoice } from './HoursChoice';
import { Pills } from '../components/Pills';
import styles from './RhythmStep.module.css';
import { StepHead } from './StepHead';

interface RhythmStepProps {
  readonly moved: boolean;
  readonly settings: Settings;
  readonly desk: SettingsDesk;
}

const intervals = [20, 30, 45, 60, 90] as const;

/** How often, when and on which days, with the day that comes of it. */
export function RhythmStep({ moved, settings, desk: { save } }: RhythmStepProps) {
  const t = useText();
  const interval = units.min.from(settings.reminders.interval);
  // An interval of one's own stands among the others.
  const choices = [...new Set([...intervals, interval])].toSorted((a, b) => a - b);
  // A day that is switched off and on again gets back the hours that it had.
  const [before] = useState<WeekHours>(settings.hours);
  const others = settings.hours.find((ranges) => ranges.length > 0);
  return (
    <>
      <StepHead title={t('welcome_rhythm')} lead={t('welcome_rhythm_lead')} moved={moved} />
      <DayPreview settings={settings} />
      <div class={styles['choices']}>
        <Pills<number>
          legend={t('welcome_interval')}
          help={t('welcome_interval_help')}
          value={interval}
          choices={choices.map((one) => ({ value: one, label: t('common_minutes', one) }))}
          onChange={(chosen) => save(() => ({ reminders: { interval: minutes(chosen) } }))}
        />
        <HoursChoice hours={settings.hours} save={save} />
        <CheckList
          legend={t('welcome_days')}
          look="pills"
          choices={weekdays.map((day) => ({ value: day, label: t(`day_${day}`) }))}
          ticked={weekdays.filter((_, index) => (settings.hours[index]?.length ?? 0) > 0)}
          onChange={(day, on) => {
            const index = weekdayIndexes[weekdays.indexOf(day)] ?? 0;
            const ranges = before[index].length > 0 ? before[index] : (others ?? [wholeDay]);
            save((now) => ({ hours: withDay(now.hours, index, on ? ranges : []) }));
          }}
        />
      </div>
    </>
  );
}
