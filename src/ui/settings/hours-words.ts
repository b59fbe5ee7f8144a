import type { Translate } from '#src/app/page-ports';
import type { HoursRange, MinuteOfDay } from '#src/domain/settings/settings';
import { crossesMidnight, isWholeDay, weekdays, type DayRanges, type WeekdayIndex } from './hours';

/** Times, days and hours in the words of the user's language. */
export interface HoursWords {
  time(minute: MinuteOfDay): string;
  day(index: WeekdayIndex): string;
  dayAfter(index: WeekdayIndex): string;
  shortDay(index: WeekdayIndex): string;
  range(range: HoursRange, day: WeekdayIndex): string;
  ranges(ranges: DayRanges, day: WeekdayIndex): string;
}

const minute = 60_000;
/** A Monday, at midnight UTC. */
const someMonday = 4 * 24 * 60 * minute;

export function hoursWords(t: Translate, language: string): HoursWords {
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const words: HoursWords = {
    time: (at) => (at % 1440 === 0 ? t('options_hours_midnight') : clock.format(at * minute)),
    day: (index) => t(`day_${weekdays[index]}`),
    dayAfter: (index) => t(`day_${weekdays[(index + 1) % 7] ?? 'monday'}`),
    shortDay: (index) => short.format(someMonday + index * 24 * 60 * minute),
    range: (range, day) =>
      crossesMidnight(range) && range.to > 0
        ? t('options_hours_rangeNext', words.time(range.from), words.time(range.to), words.dayAfter(day))
        : t('options_hours_range', words.time(range.from), words.time(range.to)),
    ranges(ranges, day) {
      if (ranges.length === 0) return t('options_hours_off');
      if (isWholeDay(ranges)) return t('options_hours_allDay');
      return ranges.map((range) => words.range(range, day)).reduce((all, next) => t('options_hours_and', all, next));
    },
  };
  return words;
}
