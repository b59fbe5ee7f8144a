import type { Translate } from '#src/app/page-ports';
import { days, minutes, type Instant, type Millis } from '#src/domain/time';
import { counting } from '../counting';

/** Times, days and spans in the words of the user's language, in the zone the machine is in. */
export interface WhyTimes {
  clock(at: Instant): string;
  /** "Today", "Yesterday", or the day with its date. */
  day(at: Instant, now: Instant): string;
  /** A time seen from another one: with its day unless that is the same. */
  at(time: Instant, seenFrom: Instant): string;
  span(span: Millis): string;
}

export function whyTimes(t: Translate, language: string): WhyTimes {
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' });
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' });
  const dated = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  });
  const count = counting({ t, language });
  return {
    clock: (at) => clock.format(at),
    day(at, now) {
      const back = midnightsBetween(at, now);
      return back === 0 ? t('why_today') : back === 1 ? t('why_yesterday') : date.format(at);
    },
    at: (time, seenFrom) => (midnightsBetween(time, seenFrom) === 0 ? clock : dated).format(time),
    span(span) {
      const whole = Math.round(span / minutes(1));
      if (whole < 1) return t('why_span_short');
      if (whole < 60) return t('common_minutes', whole);
      if (span >= days(2)) return count('common_days', Math.round(span / days(1)));
      const rest = whole % 60;
      return rest === 0 ? t('why_span_hours', whole / 60) : t('why_span_hoursMinutes', Math.floor(whole / 60), rest);
    },
  };
}

/** How many local days `time` lies before `from`; on a day with a change of clocks, too. */
function midnightsBetween(time: Instant, from: Instant): number {
  const dayNumber = (at: Instant) => {
    const local = new Date(at);
    return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / days(1);
  };
  return dayNumber(from) - dayNumber(time);
}
