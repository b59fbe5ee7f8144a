import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';

type Catalogue = Readonly<Record<MoveId, MoveTexts>>;

/** The words of the moves, by language; each is a chunk of its own, of which one is loaded. */
const catalogues: Readonly<Record<string, () => Promise<{ readonly default: Catalogue }>>> = {
  en: () => import('#src/locales/en/moves.json'),
  ar: () => import('#src/locales/ar/moves.json'),
  de: () => import('#src/locales/de/moves.json'),
  es: () => import('#src/locales/es/moves.json'),
  fr: () => import('#src/locales/fr/moves.json'),
  ja: () => import('#src/locales/ja/moves.json'),
  'pt-BR': () => import('#src/locales/pt-BR/moves.json'),
  'zh-CN': () => import('#src/locales/zh-CN/moves.json'),
};

/** The words in the language of the interface, so that a page never speaks two. */
export async function catalogueTexts(language: string): Promise<Catalogue> {
  const load = catalogues[language] ?? catalogues['en'];
  return load === undefined ? {} : (await load()).default;
}
