import { useMemo } from 'preact/hooks';
import { dayAhead, type DayAhead } from '#src/domain/schedule/day-ahead';
import { exampleDay } from '#src/domain/schedule/example-day';
import type { Settings } from '#src/domain/settings/settings';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { secondsInWords } from '../settings/spans';
import { dayWords, hourMarks } from './day-words';
import styles from './DayPreview.module.css';

/** How a working day would go with these settings, as the clock itself works it out. */
export function DayPreview({ settings }: { readonly settings: Settings }) {
  const { t } = usePorts();
  const { hours, reminders } = settings;
  const day = useMemo(() => {
    const example = exampleDay(hours);
    return example && { weekday: example.weekday, ...dayAhead(settings, example) };
  }, [hours, reminders]);
  if (day === null) return <Notice tone="warn">{t('options_hours_noDay')}</Notice>;
  const each = reminders.breakLength / 1000;
  return (
    <figure class={styles['preview']}>
      <figcaption class={styles['caption']}>
        <p class={styles['sum']}>{t('welcome_day_sum', day.breaks.length, secondsInWords(t, each))}</p>
        <p class={styles['half']}>{t('welcome_day_half')}</p>
      </figcaption>
      <Chart day={day} />
      <p class={styles['note']}>{t('welcome_day_note')}</p>
    </figure>
  );
}

/** Height of the drawing in its own units; the width is a hundred. */
const top = 40;

function Chart({ day }: { readonly day: DayAhead }) {
  const { t, language } = usePorts();
  const x = (minute: number) => ((minute - day.from) / (day.to - day.from)) * 100;
  const points = day.curve.map(({ at, tension }) => `${x(at).toFixed(2)} ${(top * (1 - tension)).toFixed(2)}`);
  const line = `M${points.join('L')}`;
  const { hour } = useMemo(() => ({ hour: hourWords(language) }), [language]);
  return (
    <div class={styles['chart']} role="img" aria-label={dayWords(t, language, day)}>
      <div class={styles['plot']}>
        {day.rests.map((rest) => (
          <span
            key={rest.from}
            class={styles['rest']}
            style={{ insetInlineStart: `${x(rest.from)}%`, inlineSize: `${x(rest.to) - x(rest.from)}%` }}
          >
            <span class={styles['restName']}>{t('welcome_day_lunch')}</span>
          </span>
        ))}
        <svg class={styles['drawing']} viewBox={`0 0 100 ${top}`} preserveAspectRatio="none">
          <path class={styles['area']} d={`${line}L100 ${top}L0 ${top}Z`} />
          <path class={styles['line']} d={line} />
        </svg>
        {day.breaks.map((at) => (
          <span key={at} class={styles['break']} style={{ insetInlineStart: `${x(at)}%` }} />
        ))}
      </div>
      <div class={styles['axis']}>
        {hourMarks(day).map((at) => (
          <span key={at} class={styles['hour']} style={{ insetInlineStart: `${x(at)}%` }}>
            {hour(at)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** "9 AM" or "09", as the language has it. */
function hourWords(language: string): (minute: number) => string {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
  return (minute) => format.format(minute * 60_000);
}
