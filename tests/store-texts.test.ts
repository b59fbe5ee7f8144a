import { describe, expect, it } from 'vitest';
import { callHosts } from '#src/app/call-hosts';
import { catalogue } from '#src/domain/moves/catalogue';
import { paths, read } from './support/tree';

const folders = paths('assets/public/_locales').map((path) => path.split('/').at(-2) ?? '');
const config = read('wxt.config.ts');
const permissions = [...(/permissions: \[([^\]]*)\]/.exec(config)?.[1] ?? '').matchAll(/'(\w+)'/g)].map(
  ([, name = '']) => name,
);

/** "Nine sites", as each language says it. */
const nineSites: Readonly<Record<string, string>> = {
  en: 'Nine sites',
  de: 'Neun Seiten',
  es: 'nueve sitios',
  fr: 'Neuf sites',
  pt_BR: 'Nove sites',
  ja: '9つの通話サイト',
  zh_CN: '九个通话网站',
  ar: 'لتسعة مواقع',
};

/** What is read in English alone: the answers for the people at the stores. */
const englishAlone = 'Answers to the forms';

const headingsOf = (text: string) => [...text.matchAll(/^#{2,} .+$/gm)].map(([heading]) => heading);

/** What is below a heading, up to the next one of its level or above. */
function below(text: string, heading: string): string {
  const [, level = '', rest = ''] = new RegExp(`^(#+) ${heading}\\n([^]*)`, 'm').exec(text) ?? [];
  const [found = ''] = rest.split(new RegExp(`^#{1,${level.length}} `, 'm'));
  return found.trim();
}

/** Languages of the interface that a text in one of them does not name. */
function unnamed(text: string, folder: string): string[] {
  const names = new Intl.DisplayNames(folder.replace('_', '-'), { type: 'language' });
  const languages = folders.map((other) => names.of(other.split('_')[0] ?? '') ?? other);
  return languages.filter((language) => !text.toLowerCase().includes(language.toLowerCase()));
}

it('README.md names every language that the interface speaks', () => {
  expect(unnamed(read('README.md'), 'en')).toEqual([]);
});

it('there are texts for the stores in every language of the interface, and in no other', () => {
  const texts = paths('assets/store').filter((path) => path.endsWith('.md'));
  expect(texts.toSorted()).toEqual(folders.map((folder) => `assets/store/${folder}.md`).toSorted());
});

describe.each(folders)('the texts for the stores in %s', (folder) => {
  const text = read(`assets/store/${folder}.md`);
  const messages: Record<string, { message: string }> = JSON.parse(
    read(`assets/public/_locales/${folder}/messages.json`),
  );
  const part = (heading: string) => below(text, heading);

  it('are those of the manifest, where both say it', () => {
    expect(part('Name')).toBe(messages['extensionName']?.message);
    expect(part('Short description')).toBe(messages['extensionDescription']?.message);
  });

  it('have the sections of the English ones, in their order, and something in each', () => {
    const english = headingsOf(read('assets/store/en.md'));
    const expected = english.filter((heading) => folder === 'en' || heading !== `## ${englishAlone}`);
    expect(headingsOf(text)).toEqual(expected);
    expect(headingsOf(text).filter((heading) => part(heading.replace(/^#+ /, '')) === '')).toEqual([]);
  });

  it('have as many paragraphs as the English ones, so that none was left out', () => {
    const count = (whole: string, heading: string) => below(whole, heading).split(/\n{2,}/).length;
    for (const heading of ['Long description', 'Privacy statement'])
      expect(count(text, heading)).toBe(count(read('assets/store/en.md'), heading));
  });

  it('fit into the forms of both stores', () => {
    expect(part('Name').length).toBeLessThanOrEqual(45);
    expect(part('Short description').length).toBeLessThanOrEqual(132);
    expect(part('Long description').length).toBeGreaterThan(250);
    expect(part('Long description').length).toBeLessThanOrEqual(15_000);
    expect(part('Single purpose').length).toBeLessThanOrEqual(1000);
    for (const name of [...permissions, 'Optional host permissions', 'Remote code'])
      expect(part(name).length).toBeLessThanOrEqual(1000);
  });

  it('can be pasted: each paragraph is one line', () => {
    for (const heading of ['Long description', 'Privacy statement', 'Permission reasons'])
      expect(part(heading)).not.toMatch(/[^\n]\n[^\n]/);
  });

  it('give a reason for each permission, and for no other', () => {
    expect(permissions).toHaveLength(5);
    const named = [...part('Permission reasons').matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
    expect(named).toEqual(permissions);
    for (const name of permissions) expect(part(name).length).toBeGreaterThan(20);
  });

  it('name the button that asks for the sites of calls as the options do', () => {
    expect(part('Optional host permissions')).toContain(messages['options_calls_allow']?.message ?? 'no such text');
  });

  it('count moves and sites as they are', () => {
    const file = `assets/store/${folder}.md`;
    expect(
      part('Long description').includes(String(catalogue.length)),
      `${file} should say that there are ${catalogue.length} moves`,
    ).toBe(true);
    expect(callHosts).toHaveLength(9);
    expect(nineSites[folder], `"nine sites" in ${folder}, in the list at the top of this test`).toBeDefined();
    expect(part('Optional host permissions')).toContain(nineSites[folder]);
  });

  it('name every language that the interface speaks', () => {
    expect(unnamed(part('Long description'), folder)).toEqual([]);
  });
});
