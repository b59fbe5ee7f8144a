import type { TextKey } from '#src/app/page-ports';
import { read } from './tree';

/** Tags of the languages, English first. */
export const languages = ['en', 'de', 'es', 'fr', 'pt-BR', 'ja', 'zh-CN', 'ar'] as const;
export type Language = (typeof languages)[number];

/** Those that were asked for, otherwise all of them. */
export function askedLanguages(otherwise: readonly Language[] = languages): readonly Language[] {
  const asked = (process.env['UNKNOT_LANGUAGES'] ?? '').split(',');
  const found = languages.filter((language) => asked.includes(language));
  return found.length > 0 ? found : otherwise;
}

/** What the interface says in a language, to find things by. */
export type Say = (key: TextKey) => string;

export function sayIn(language: Language): Say {
  const messages: Record<string, { message: string }> = JSON.parse(
    read(`assets/public/_locales/${language.replace('-', '_')}/messages.json`),
  );
  return (key) => messages[key]?.message ?? key;
}
