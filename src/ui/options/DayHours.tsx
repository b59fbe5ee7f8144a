import { useState } from 'preact/hooks';
import { wholeDay } from '#src/domain/settings/settings';
import { Button } from '../components/Button';
import { Switch } from '../components/Switch';
import { useText } from '../context';
import { isWholeDay, nextRange, overlaps, type DayRanges, type WeekdayIndex } from '../settings/hours';
import type { HoursWords } from '../settings/hours-words';
import { RangeFields } from './RangeFields';
import type { Told } from '../settings/use-desk';
import styles from './DayHours.module.css';

interface DayHoursProps {
  readonly day: WeekdayIndex;
  readonly ranges: DayRanges;
  readonly words: HoursWords;
  readonly onChange: (ranges: DayRanges, told?: Told) => void;
  readonly onCopy: () => void;
}

/** What a day gets when it is no longer "all day". */
const officeHours: DayRanges = [{ from: 9 * 60, to: 17 * 60 }];
const mostRanges = 6;

/** The hours of one weekday: off, all day, or from and to as often as it takes. */
export function DayHours({ day, ranges, words, onChange, onCopy }: DayHoursProps) {
  const t = useText();
  const name = words.day(day);
  // Off and "all day" forget nothing while the page is open.
  const [before, setBefore] = useState<DayRanges>(ranges.length > 0 ? ranges : [wholeDay]);
  const [timesBefore, setTimesBefore] = useState<DayRanges>(isWholeDay(ranges) ? officeHours : ranges);
  const off = ranges.length === 0;
  const allDay = isWholeDay(ranges);
  const more = ranges.length < mostRanges ? nextRange(ranges) : null;

  const remove = (index: number) =>
    onChange(
      ranges.filter((_, i) => i !== index),
      { text: t('options_hours_removed'), undo: true },
    );

  return (
    <div class={styles['day']} role="group" aria-label={name}>
      <div class={styles['name']}>
        <Switch
          label={name}
          checked={!off}
          onChange={(on) => {
            if (!off) setBefore(ranges);
            onChange(on ? before : []);
          }}
        />
      </div>
      <div class={styles['hours']}>
        {off ? (
          <p class={styles['soft']}>{t('options_hours_off')}</p>
        ) : (
          <label class={styles['allDay']}>
            <input
              type="checkbox"
              checked={allDay}
              aria-label={t('options_hours_allDay_of', name)}
              onChange={(event) => {
                if (!allDay) setTimesBefore(ranges);
                onChange(event.currentTarget.checked ? [wholeDay] : timesBefore.length > 0 ? timesBefore : officeHours);
              }}
            />
            {t('options_hours_allDay')}
          </label>
        )}
        {!off && !allDay && (
          <div class={styles['ranges']}>
            {ranges.map((range, index) => (
              <RangeFields
                key={index}
                day={day}
                words={words}
                range={range}
                nth={index + 1}
                onChange={(next) => onChange(ranges.map((old, i) => (i === index ? next : old)))}
                onRemove={ranges.length === 1 ? null : () => remove(index)}
              />
            ))}
            {overlaps(ranges) && <p class={styles['soft']}>{t('options_hours_overlap')}</p>}
          </div>
        )}
        {!off && (
          <div class={styles['actions']}>
            {!allDay && more && (
              <Button look="quiet" onClick={() => onChange([...ranges, more])}>
                {t(ranges.length === 1 ? 'options_hours_add' : 'options_hours_addMore')}
                <span class="unseen"> {t('options_hours_forDay', name)}</span>
              </Button>
            )}
            <Button look="quiet" onClick={onCopy}>
              {t('options_hours_copy')}
              <span class="unseen"> ({name})</span>
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
