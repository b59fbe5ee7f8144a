import type { Translate } from '#src/app/page-ports';
import { hours, minutes, type Day, type Instant, type Millis } from '#src/domain/time';
import { counting, type Count } from '../counting';

/** Days, times and amounts in the words of the user's language. */
export interface JournalWords {
  /** "Friday, 20 November"; with its year unless it is this one. */
  day(day: Day): string;
  /** "20 November 2026". */
  date(day: Day): string;
  /** "20 Nov". */
  short(day: Day): string;
  /** "Nov". */
  month(day: Day): string;
  /** "Mon", of 0 to 6. */
  weekday(nth: number): string;
  clock(at: Instant, zone: string): string;
  /** "45 s", "12 min", "1 h 5 min". */
  span(span: Millis): string;
  number(amount: number): string;
  readonly count: Count;
}

/** A day as an instant at which it is that day, in UTC. */
export const dateOf = (day: Day): Date => new Date(`${day}T00:00Z`);

/** 2026-11-23 is a Monday. */
const someMonday = Date.UTC(2026, 10, 23);

export function journalWords(t: Translate, language: string, today: Day): JournalWords {
  const utc = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  const long = utc({ weekday: 'long', day: 'numeric', month: 'long' });
  const longer = utc({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const whole = utc({ day: 'numeric', month: 'long', year: 'numeric' });
  const short = utc({ day: 'numeric', month: 'short' });
  const month = utc({ month: 'short' });
  const weekday = utc({ weekday: 'short' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const clocks = new Map<string, Intl.DateTimeFormat>();
  return {
    day: (day) => (day.slice(0, 4) === today.slice(0, 4) ? long : longer).format(dateOf(day)),
    date: (day) => whole.format(dateOf(day)),
    short: (day) => short.format(dateOf(day)),
    month: (day) => month.format(dateOf(day)),
    weekday: (nth) => weekday.format(someMonday + nth * hours(24)),
    clock(at, zone) {
      const clock = clocks.get(zone) ?? clockOf(language, zone);
      clocks.set(zone, clock);
      return clock.format(at);
    },
    span(span) {
      const seconds = Math.round(span / 1000);
      if (seconds < 60) return t('common_seconds', seconds);
      const whole = Math.round(span / minutes(1));
      if (whole < 60) return t('common_minutes', whole);
      const rest = whole % 60;
      const full = number.format(Math.floor(whole / 60));
      return rest === 0 ? t('why_span_hours', full) : t('why_span_hoursMinutes', full, rest);
    },
    number: (amount) => number.format(amount),
    count: counting({ t, language }),
  };
}

/** Over how many weeks the mean of the areas goes. */
export const meanWords = (t: Translate, words: JournalWords, weeks: number): string =>
  weeks === 1 ? t('journal_areas_began') : words.count('journal_areas_mean', weeks);

/** A record from elsewhere may name a zone that this browser does not know: its time is then told in our own. */
function clockOf(language: string, timeZone: string): Intl.DateTimeFormat {
  const options = { hour: 'numeric', minute: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat(language, { ...options, timeZone });
  } catch {
    return new Intl.DateTimeFormat(language, options);
  }
}
