import { describe, expect, it } from 'vitest';
import { isScript, paths, read } from './support/tree';

const messages: Record<string, { message: string }> = JSON.parse(read('assets/public/_locales/en/messages.json'));
const keys = Object.keys(messages);
const code = [...paths('src'), ...paths('entrypoints'), 'wxt.config.ts'].filter(
  (path) => isScript(path) || path.endsWith('.html'),
);
const text = code.map(read).join('\n');

describe('the texts of the interface', () => {
  it('are all used', () => {
    const named = new Set(
      [
        ...text
          .replaceAll('__', ' ')
          .replaceAll('MSG_', '')
          .matchAll(/[A-Za-z][A-Za-z0-9_]*/g),
      ].map(([word]) => word),
    );
    const patterns = templates(text);
    const isNamed = (key: string) => named.has(key) || patterns.some((pattern) => pattern.test(key));
    const unused = keys.filter((key) => !isNamed(key) && !isNamed(stemOf(key) ?? key));
    expect(unused).toEqual([]);
  });

  it('exist for each name that the manifest and the pages ask for', () => {
    const asked = [...text.matchAll(/__MSG_([A-Za-z0-9_]+)__/g)].map(([, key = '']) => key);
    expect(asked).not.toEqual([]);
    expect(asked.filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('say something, and number their gaps from 1 without a hole', () => {
    const faulty = keys.filter((key) => {
      const message = messages[key]?.message ?? '';
      const gaps = new Set([...message.matchAll(/\$(\d)/g)].map(([, digit]) => Number(digit)));
      return message.trim() === '' || [...gaps].some((gap) => gap > gaps.size);
    });
    expect(faulty).toEqual([]);
  });
});

/** What a text of a family of plurals is asked for by, such as `journal_weeks`; `null` of any other text. */
const stemOf = (key: string): string | null => {
  const stem = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return keys.includes(`${stem}_zero`) ? stem : null;
};

/** Keys that are put together, such as `area_${area}` or `textKey('skip', tag)`, as patterns. */
function templates(source: string): RegExp[] {
  const written = [...source.matchAll(/`([^`\n]*\$\{[^`\n]*)`/g)].map(([, template = '']) =>
    template.replaceAll(/\$\{[^{}]*\}/g, '*'),
  );
  const prefixed = [...source.matchAll(/\btextKey\('(\w+)'/g)].map(([, prefix = '']) => `${prefix}_*`);
  return [...written, ...prefixed]
    .filter((template) => /^[A-Za-z0-9_*]{4,}$/.test(template) && /[a-z]{3,}_|_[a-z]{3,}/.test(template))
    .map((template) => new RegExp(`^${template.replaceAll('*', '[A-Za-z0-9_]+')}$`));
}
