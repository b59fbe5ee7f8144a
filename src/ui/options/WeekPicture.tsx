import type { WeekHours } from '#src/domain/settings/settings';
import { useText } from '../context';
import { barsOf, weekdayIndexes } from '../settings/hours';
import type { HoursWords } from '../settings/hours-words';
import styles from './WeekPicture.module.css';

interface WeekPictureProps {
  readonly hours: WeekHours;
  readonly words: HoursWords;
}

const percent = (minutes: number) => `${(minutes / 1440) * 100}%`;

/** The week as seven columns, midnight at the top; what runs past midnight goes on in the next column. */
export function WeekPicture({ hours, words }: WeekPictureProps) {
  const t = useText();
  const bars = barsOf(hours);
  const spoken = weekdayIndexes.map((day) => `${words.day(day)}: ${words.ranges(hours[day], day)}`).join('; ');
  return (
    <>
      <div class={styles['week']} role="img" aria-label={`${t('options_hours_picture')}. ${spoken}`}>
        {weekdayIndexes.map((day) => (
          <div key={day} class={styles['column']}>
            <div class={styles['day']}>
              {bars
                .filter((bar) => bar.day === day)
                .map((bar) => (
                  <div
                    key={`${bar.from}-${bar.to}`}
                    class={styles['bar']}
                    style={{ insetBlockStart: percent(bar.from), blockSize: percent(bar.to - bar.from) }}
                  />
                ))}
            </div>
            <span class={styles['name']}>{words.shortDay(day)}</span>
          </div>
        ))}
      </div>
      <p class={styles['key']} aria-hidden="true">
        {t('options_hours_key')}
      </p>
    </>
  );
}
