import { describe, expect, it } from 'vitest';
import { textInCode, textInPage } from './support/text-in-code';
import { isScript, paths, read } from './support/tree';

const isOurs = (path: string) => isScript(path) && !path.endsWith('.d.ts');
const seen = [...paths('src/ui'), ...paths('entrypoints'), ...paths('src/browser'), ...paths('src/app')];

const messages: Record<string, unknown> = JSON.parse(read('assets/public/_locales/en/messages.json'));

describe('people read nothing', () => {
  it('that is written in the code', () => {
    const found = seen.filter(isOurs).flatMap((path) => {
      const texts = textInCode(read(path), path.endsWith('x') ? 'tsx' : 'ts');
      // What is asked for by its key is a text of the locale file.
      return texts.filter((text) => !(text in messages)).map((text) => `${path}: ${text}`);
    });
    expect(found).toEqual([]);
  });

  it('that stands in a page, but its name until the page has one', () => {
    const pages = seen.filter((path) => path.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages.map((path) => textInPage(read(path))))).toEqual(new Set(['Unknot']));
  });

  it('that stands in the manifest', () => {
    const said = [...read('wxt.config.ts').matchAll(/\b(?:name|short_name|description|default_title): '([^']*)'/g)];
    expect(said.length).toBeGreaterThan(3);
    expect(said.map(([, text = '']) => text).filter((text) => !/^__MSG_\w+__$/.test(text))).toEqual([]);
  });
});

describe('what is looked for', () => {
  it.each([
    ['words between tags', '<p>Hello</p>', 'Hello'],
    ['words as an expression', "<p>{late ? 'Too late' : t('ok')}</p>", 'Too late'],
    ['a unit beside a number', '<p>{`${count} min`}</p>', 'min'],
    ['a name for a screen reader', '<button aria-label="Close" />', 'Close'],
    ['a picture told', '<img alt={`${name} drawn`} />', 'drawn'],
    ['the title of a page', "document.title = 'Options'", 'Options'],
    ['an attribute that is set', "svg.setAttribute('aria-label', 'Back')", 'Back'],
    ['the words of a chart', "frame({ label: 'Minutes' })", 'Minutes'],
    ['a sentence anywhere', "tell('It is saved.')", 'It is saved.'],
  ])('%s', (_, code, text) => {
    expect(textInCode(`export const it = () => ${code};`)).toEqual([text]);
  });

  it.each([
    ['a text of the locale file', "<p title={t('about')}>{t('hello', 3)} · {count}</p>"],
    ['classes and paths', '<svg class="large figure"><path d="M 0 0 L 1 1" /></svg>'],
    ['a fault for whoever mends it', "new Error('No such move')"],
  ])('not %s', (_, code) => {
    expect(textInCode(`export const it = () => ${code};`)).toEqual([]);
  });
});
