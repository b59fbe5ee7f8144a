import type { TextKey } from '#src/app/page-ports';
import { paths, read } from './tree';

const found = paths('assets/public/_locales').map((path) => (path.split('/').at(-2) ?? '').replace('_', '-'));
/** Tags of the languages, English first. */
export const languages: readonly string[] = ['en', ...found.filter((language) => language !== 'en')];
export type Language = string;

/** Those that were asked for, otherwise all of them. */
export function askedLanguages(otherwise: readonly Language[] = languages): readonly Language[] {
  const asked = (process.env['UNKNOT_LANGUAGES'] ?? '').split(',').filter(Boolean);
  const unknown = asked.filter((language) => !languages.includes(language));
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join()}, only ${languages.join()}.`);
  return asked.length > 0 ? asked : otherwise;
}

/** What the interface says in a language, to find things by. */
export type Say = (key: TextKey) => string;

export function sayIn(language: Language): Say {
  const messages: Record<string, { message: string }> = JSON.parse(
    read(`assets/public/_locales/${language.replace('-', '_')}/messages.json`),
  );
  return (key) => messages[key]?.message ?? key;
}
