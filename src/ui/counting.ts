import type { PagePorts, TextKey } from '#src/app/page-ports';

/** Texts that come in all six forms of the plural, `_zero` to `_other`. */
export type Counted = TextKey extends infer Key ? (Key extends `${infer Stem}_zero` ? Stem : never) : never;

/** "1 break", "3 breaks": `$1` is the count, what else is to be filled in follows. */
export type Count = (stem: Counted, count: number, ...fill: readonly (string | number)[]) => string;

/** Puts the form that a language has for a count. Made once for many counts; not for the popup, which does without `Intl`. */
export function counting({ t, language }: Pick<PagePorts, 't' | 'language'>): Count {
  // The form goes by what is read: 1.04 is read as 1.
  const digits = { maximumFractionDigits: 1 };
  const number = new Intl.NumberFormat(language, digits);
  const plural = new Intl.PluralRules(language, digits);
  return (stem, count, ...fill) => t(`${stem}_${plural.select(count)}`, number.format(count), ...fill);
}
