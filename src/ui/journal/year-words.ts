import type { Translate } from '#src/app/page-ports';
import type { YearDay } from '#src/domain/history/year';
import type { JournalWords } from './journal-words';

/** How a day stands, beside its breaks: off, bridged, or simply ahead; empty when there is nothing to say. */
export type DaySign = 'holiday' | 'sick' | 'bridged' | 'free' | 'ahead' | 'early' | 'none';

export function signOf({ mark, free, ahead, early, reached }: YearDay, isBridged: boolean): DaySign {
  if (mark !== null) return mark;
  if (isBridged) return 'bridged';
  if (ahead) return 'ahead';
  if (reached) return 'none';
  if (free) return 'free';
  return early ? 'early' : 'none';
}

/** "Friday, 20 November: 4 breaks". */
export const dayWords = (t: Translate, words: JournalWords, day: YearDay, isBridged: boolean): string =>
  t('journal_dayIs', words.day(day.day), standWords(t, words, day, isBridged));

/** "4 breaks", "no break, holiday". */
export function standWords(t: Translate, words: JournalWords, day: YearDay, isBridged: boolean): string {
  const sign = signOf(day, isBridged);
  const breaks = day.counted === 0 ? t('journal_noBreak') : words.count('journal_breakCount', day.counted);
  const parts = [
    sign === 'ahead' || (sign === 'early' && day.counted === 0) ? '' : breaks,
    sign === 'none' ? '' : t(`journal_sign_${sign}`),
  ].filter(Boolean);
  return parts.join(t('common_listSeparator'));
}
