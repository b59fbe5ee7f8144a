import { describe, expect, it } from 'vitest';
import type { TextKey } from '#src/app/page-ports';
import { counting, type Counted } from '#src/ui/counting';
import arabic from '../../assets/public/_locales/ar/messages.json';
import english from '../../assets/public/_locales/en/messages.json';
import japanese from '../../assets/public/_locales/ja/messages.json';

const texts = { ar: arabic, en: english, ja: japanese };
type Language = keyof typeof texts;

function countIn(language: Language) {
  const messages: Record<string, { message: string }> = texts[language];
  const t = (key: TextKey, ...fill: readonly (string | number)[]) =>
    (messages[key]?.message ?? key).replaceAll(/\$(\d)/g, (_, nth: string) => String(fill[Number(nth) - 1]));
  return counting({ t, language });
}
const said = (language: Language, stem: Counted, counts: readonly number[]) =>
  counts.map((count) => countIn(language)(stem, count));

describe('a count in words', () => {
  it('has one form for one and another for many in English', () => {
    expect(said('en', 'journal_weeks', [1, 2, 1200])).toEqual(['1 week', '2 weeks', '1,200 weeks']);
  });

  it('goes by what is read, not by what is behind it', () => {
    expect(said('en', 'map_sets', [1.04, 1.5])).toEqual(['1 set', '1.5 sets']);
  });

  it('has six forms in Arabic', () => {
    expect(said('ar', 'journal_weeks', [0, 1, 2, 3, 11, 100])).toEqual([
      '0 أسبوع',
      'أسبوع واحد',
      'أسبوعان',
      '3 أسابيع',
      '11 أسبوعًا',
      '100 أسبوع',
    ]);
  });

  it('is the same for every number in Japanese', () => {
    expect(said('ja', 'journal_weeks', [1, 7])).toEqual(['1週間', '7週間']);
  });
});
