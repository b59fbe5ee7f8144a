import { paths, read } from '../../support/tree';

/** What comes of `browser` in the browser layer that is no call: it is read, or only looked for. */
const readOnly = new Set(['runtime.id', 'runtime', 'action']);

/** The methods of the extension API that the browser layer calls, by their source. */
export function askedFor(): readonly string[] {
  const methods = paths('src/browser').flatMap((path) => {
    const code = withoutComments(read(path))
      .replaceAll(/^(?:import|export) .*$/gm, '')
      .replaceAll(/\bget browser\(/g, '');
    // By another name, or in pieces, a call would go by unseen.
    const strays = code.match(/.*\bbrowser\b(?![.:[]).*/g) ?? [];
    if (strays.length > 0) throw new Error(`${path}: ${strays.join('\n')}`);
    const uses = [...code.matchAll(/\bbrowser((?:\.\w+|\[from\])+)(\(?)/g)];
    return uses.flatMap(([use, names = '', opens]) => {
      const name = names.slice(1);
      if (opens === '(')
        return name.includes('[from]')
          ? ['local', 'session'].map((area) => name.replace('[from]', `.${area}`))
          : [name];
      if (readOnly.has(name)) return [];
      throw new Error(`${path}: ${use} is neither called nor known`);
    });
  });
  return [...new Set(methods)].toSorted();
}

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(?<![:'"])\/\/.*$/gm, '');
