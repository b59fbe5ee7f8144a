/**
 * A text as it is sought and found: without accents, capitals and wide letters, with the apostrophe that keyboards have.
 * To capitals first: they tell "ss" for "ß".
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‘’ʼ′`´]/g, "'")
    .toUpperCase()
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
    .toLowerCase();

/** The words that are sought, each of which has to be found. */
export const soughtWords = (text: string): readonly string[] => folded(text).split(/\s+/).filter(Boolean);
