import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { WeekHours } from '#src/domain/settings/settings';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { copyToWorkingDays, weekdayIndexes, withDay } from '../settings/hours';
import { hoursWords } from '../settings/hours-words';
import { DayHours } from './DayHours';
import { Panel, Section } from '../components/Section';
import type { Save } from '../settings/use-desk';
import { WeekPicture } from './WeekPicture';

interface HoursSectionProps {
  readonly hours: WeekHours;
  readonly save: Save;
  /** What else belongs to a day. */
  readonly children?: ComponentChildren;
}

/** When the user works, day by day. */
export function HoursSection({ hours, save, children }: HoursSectionProps) {
  const { t, language } = usePorts();
  const words = useMemo(() => hoursWords(t, language), [t, language]);
  return (
    <Section id="hours" title={t('options_section_hours')} lead={t('options_hours_lead')}>
      <Panel>
        <WeekPicture hours={hours} words={words} />
        {hours.every((ranges) => ranges.length === 0) && <Notice tone="warn">{t('options_hours_noDay')}</Notice>}
        {weekdayIndexes.map((day) => (
          <DayHours
            key={day}
            day={day}
            ranges={hours[day]}
            words={words}
            onChange={(ranges, told) => save((now) => ({ hours: withDay(now.hours, day, ranges) }), told)}
            onCopy={() =>
              save((now) => ({ hours: copyToWorkingDays(now.hours, day) }), {
                text: t('options_hours_copied', words.day(day)),
                undo: true,
              })
            }
          />
        ))}
      </Panel>
      {children}
    </Section>
  );
}
