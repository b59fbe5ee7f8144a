import type { DayMark, Summary } from '#src/app/glance';
import type { TextKey } from '#src/app/page-ports';
import type { Day } from '#src/domain/time';
import { useText } from '../context';
import styles from './Week.module.css';

const markKeys = {
  counted: 'popup_dayCounted',
  off: 'popup_dayOff',
  missed: 'popup_dayMissed',
  saved: 'popup_daySaved',
  open: 'popup_dayOpen',
  ahead: 'popup_dayAhead',
} as const satisfies Record<DayMark, TextKey>;

const weekdayKeys = [
  'popup_weekday0',
  'popup_weekday1',
  'popup_weekday2',
  'popup_weekday3',
  'popup_weekday4',
  'popup_weekday5',
  'popup_weekday6',
] as const satisfies readonly TextKey[];

/** A day of the calendar has a weekday without any zone. Names are texts: the popup does without `Intl`. */
const weekdayKey = (day: Day): TextKey => weekdayKeys[new Date(`${day}T00:00Z`).getUTCDay()] ?? 'popup_weekday0';

/** Seven dots, told apart by shape: full, half, hollow, small. */
export function Week({ week }: { week: Summary['week'] }) {
  const t = useText();
  return (
    <ul class={styles['week']} aria-label={t('popup_week')}>
      {week.map(({ day, mark }) => (
        <li key={day} class={`${styles['day']} ${styles[mark]}`}>
          <span class="unseen">{t(markKeys[mark], t(weekdayKey(day)))}</span>
        </li>
      ))}
    </ul>
  );
}
