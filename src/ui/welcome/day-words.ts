import type { Translate } from '#src/app/page-ports';
import type { DayAhead } from '#src/domain/schedule/day-ahead';
import { hoursWords } from '../settings/hours-words';

/** A day ahead in words, for those who do not see the picture. */
export function dayWords(t: Translate, language: string, { from, to, breaks, rests }: DayAhead): string {
  const words = hoursWords(t, language);
  const at = (minute: number) => words.time(Math.floor(minute) % 1440);
  const parts = [
    t('welcome_day_span', at(from), at(to)),
    breaks.length === 0
      ? t('welcome_day_noBreaks')
      : t('welcome_day_breaks', breaks.map(at).join(t('common_listSeparator'))),
    ...rests.map((rest) => t('welcome_day_rest', at(rest.from), at(rest.to))),
  ];
  return parts.join(' ');
}

/** Marks of the axis: whole hours, as many as have room. */
export function hourMarks({ from, to }: DayAhead): readonly number[] {
  const every = to - from > 600 ? 120 : 60;
  const first = Math.ceil(from / every) * every;
  return Array.from({ length: Math.floor((to - first) / every) + 1 }, (_, i) => first + i * every);
}
