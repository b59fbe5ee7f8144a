import { language } from './texts';

/** Which of the texts of a count to use, in the rules of the language. Not for the popup: it does without `Intl`. */
export const pluralOf = (count: number): Intl.LDMLPluralRule => new Intl.PluralRules(language()).select(count);
