import type { DaySpan } from '#src/domain/exchange/file-check';
import type { Day, Instant } from '#src/domain/time';
import type { InDays } from '#src/app/page-data';
import type { PagePorts } from '#src/app/page-ports';

type Words = Pick<PagePorts, 'language' | 't'>;

/** "12,345" */
export const numberWords = ({ language }: Pick<Words, 'language'>, count: number): string =>
  new Intl.NumberFormat(language).format(count);

/** "2 March 2026" */
export const dayWords = ({ language }: Pick<Words, 'language'>, day: Day): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

/** "Mar 2, 2026, 9:41 AM" */
export const instantWords = ({ language }: Pick<Words, 'language'>, at: Instant): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
    .formatToParts(at)
    // "AM" stays in one line with its time.
    .map(({ type, value }, nth, parts) =>
      type === 'literal' && parts[nth + 1]?.type === 'dayPeriod' ? '\u00a0' : value,
    )
    .join('');

export const spanWords = (words: Words, { from, to }: DaySpan): string =>
  from === to ? dayWords(words, from) : words.t('data_span', dayWords(words, from), dayWords(words, to));

/** "1.2 MB" */
export function bytesWords({ language }: Pick<Words, 'language'>, bytes: number): string {
  const [unit, size] = bytes < 999_500 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const);
  const digits = { maximumFractionDigits: bytes / size < 10 ? 1 : 0 };
  return new Intl.NumberFormat(language, { style: 'unit', unit, ...digits }).format(bytes / size);
}

/** "Breaks: 12. Check-ins: 3." */
export const foundWords = (words: Words, { breaks, checkins }: InDays, none: string): string =>
  breaks + checkins === 0
    ? none
    : words.t('data_delete_found', numberWords(words, breaks), numberWords(words, checkins));
