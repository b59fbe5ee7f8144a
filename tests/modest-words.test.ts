import { describe, expect, it } from 'vitest';
import { promisesIn } from './support/promises';
import { paths, read } from './support/tree';

const folders = paths('assets/public/_locales').map((path) => path.split('/').at(-2) ?? '');
const tagOf = (folder: string) => folder.replace('_', '-');

/** All texts of a language: for the stores, of the interface, of the moves. */
function textsOf(folder: string): string[] {
  const messages: Record<string, { message: string }> = JSON.parse(
    read(`assets/public/_locales/${folder}/messages.json`),
  );
  // What people tick about themselves may name a treatment.
  const shown = Object.entries(messages).filter(([key]) => !key.startsWith('skip_'));
  const texts = [read(`assets/store/${folder}.md`), ...shown.map(([, { message }]) => message)];
  JSON.parse(read(`src/locales/${tagOf(folder)}/moves.json`), (key, value: unknown) => {
    // A caution may ask for arms that reach up free of pain.
    if (typeof value === 'string' && key !== 'caution') texts.push(value);
    return value;
  });
  return texts;
}

/** A promise and its denial, by the tag of the language. */
const examples: Readonly<Record<string, readonly [promise: string, denial: string]>> = {
  en: ['It cures knots.', 'It does not cure knots.'],
  de: ['Es heilt Knoten.', 'Es heilt nicht.'],
  es: ['Cura los nudos.', 'No cura los nudos.'],
  fr: ['Il guérit les nœuds.', 'Il ne guérit rien.'],
  'pt-BR': ['Cura os nós.', 'Não cura os nós.'],
  ja: ['こりを治します。', 'こりを治すものではありません。'],
  'zh-CN': ['治愈筋结。', '它不治愈筋结。'],
  ar: ['يشفي العُقد.', 'لا يشفي العُقد.'],
};

describe('what is said about health', () => {
  it.each(folders)('promises no cure in %s', (folder) => {
    expect(textsOf(folder).flatMap((text) => promisesIn(tagOf(folder), text))).toEqual([]);
  });

  it.each(folders.map(tagOf))('would be found, and may be denied, in %s', (tag) => {
    const [promise, denial] = examples[tag] ?? [];
    expect(promise, `a promise and a denial in ${tag}, in the list of this test`).toBeDefined();
    expect(promisesIn(tag, promise ?? '')).toHaveLength(1);
    expect(promisesIn(tag, denial ?? '')).toEqual([]);
  });
});
