import { describe, expect, it } from 'vitest';
import { importsOf, isScript, paths, read } from './support/tree';

const source = [...paths('src'), ...paths('entrypoints')];
const scripts = source.filter(isScript);
const imports = scripts.flatMap(importsOf);

/** What a layer may import of the project; packages are looked at one by one below. */
const borders: Record<string, readonly string[]> = {
  'src/domain/': ['src/domain/'],
  'src/app/': ['src/app/', 'src/domain/', 'assets/'],
  'src/browser/': ['src/browser/', 'src/app/', 'src/domain/', 'src/locales/', 'assets/'],
  'src/ui/': ['src/ui/', 'src/app/', 'src/domain/'],
  'entrypoints/': ['entrypoints/', 'src/ui/', 'src/browser/', 'src/app/', 'src/domain/', 'package.json'],
};

/** Which layers may import a package. */
const packages: Record<string, RegExp> = {
  'webextension-polyfill': /^src\/browser\/api\.ts$/,
  idb: /^src\/browser\/history\//,
  valibot: /^src\/(?:app|browser|domain)\//,
  '@streamparser': /^src\/browser\/exchange\//,
  preact: /^(?:src\/ui|entrypoints)\//,
  '@observablehq': /^src\/ui\/journal\/chart\//,
  wxt: /^entrypoints\//,
};

const isOfProject = (path: string) => /^(?:src|entrypoints|assets|tests)\/|^package\.json$/.test(path);
const packageOf = (name: string) => name.split('/')[0] ?? name;
const arrow = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

describe('the layers', () => {
  it.each(Object.entries(borders))('%s imports only what is below it', (layer, allowed) => {
    const crossings = imports
      .filter(({ from, to }) => from.startsWith(layer) && isOfProject(to))
      .filter(({ to }) => !allowed.some((folder) => to.startsWith(folder)));
    expect(crossings.map(arrow)).toEqual([]);
  });

  it('cover every file of the source', () => {
    const layers = [...Object.keys(borders), 'src/locales/'];
    expect(source.filter((path) => path.startsWith('src/') && path.endsWith('.ts'))).not.toEqual([]);
    expect(
      source.filter(
        (path) => isScript(path) && !path.endsWith('.d.ts') && !layers.some((layer) => path.startsWith(layer)),
      ),
    ).toEqual([]);
  });

  it('use a package only where it belongs', () => {
    const strangers = imports
      .filter(({ to }) => !isOfProject(to))
      .filter(({ from, to }) => !packages[packageOf(to)]?.test(from));
    expect(strangers.map(arrow)).toEqual([]);
  });

  it('ask which browser it is in one file, where each difference has a name and the address of its reason', () => {
    const asking = imports.filter(({ to }) => to.startsWith('src/browser/engine')).map(({ from }) => from);
    expect(asking).toEqual(['src/browser/differences.ts']);
    const [, ...differences] = read('src/browser/differences.ts').split('/**');
    expect(differences.length).toBeGreaterThan(2);
    for (const one of differences) expect(one).toMatch(/https:\/\/\S+[\s\S]*\*\/\s*export (?:const|function) \w+/);
  });

  it('see the extension API through one file', () => {
    expect(imports.filter(({ to }) => to === 'webextension-polyfill').map(({ from }) => from)).toEqual(
      source.filter((path) => path === 'src/browser/api.ts'),
    );
  });
});

describe('files', () => {
  /** Tables of facts, as long as there are facts. */
  const tables = ['src/domain/moves/back.ts', 'src/domain/moves/front.ts', 'src/domain/figure/poses/'];
  const ours = [...source, ...paths('tests')].filter((path) => isScript(path) || path.endsWith('.css'));

  it('have at most 300 lines', () => {
    const long = ours.filter(
      (path) => !tables.some((table) => path.startsWith(table)) && read(path).split('\n').length > 301,
    );
    expect(long).toEqual([]);
  });

  it('are named after what is in them', () => {
    expect(
      [...source, ...paths('tests')].filter((path) =>
        /(?:^|[/.-])(?:utils?|helpers?|common|managers?|misc)(?:[/.-]|$)/i.test(path),
      ),
    ).toEqual([]);
  });

  it('export by name; only what a tool loads has a default', () => {
    const forTools = /(?:\.config\.ts|^entrypoints\/[\w-]+\/index\.ts|\.d\.ts)$/;
    const all = [...source, ...paths('tests')].filter(isScript);
    expect(all.filter((path) => !forTools.test(path) && /^export default\b|\bas default\b/m.test(read(path)))).toEqual(
      [],
    );
  });

  it('stand alone: none names a folder of the machine it was written on', () => {
    // Letters in brackets, so that this line does not find itself; not as a part of a web address.
    const machine = /(?<![\w.-])(?:\/(?:[h]ome|[U]sers)\/\w|\/(?:[r]oot|[w]ork)\/|[C]:\\+Users|\.\.\/[s]hared)/;
    const texts = paths().filter(
      (path) => /\.(?:ts|tsx|mjs|css|html|json|md|svg)$|\/run$/.test(path) && path !== 'package-lock.json',
    );
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([]);
  });
});

describe('the code', () => {
  it('makes no markup and no code from text', () => {
    const risky =
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(scripts.filter((path) => risky.test(read(path)))).toEqual([]);
  });

  it('asks the network for nothing', () => {
    expect(scripts.filter((path) => /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/.test(read(path)))).toEqual([]);
  });

  it('takes colours, sizes of type and durations from the tokens', () => {
    const raw = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\(|:[^;]*\b\d*\.?\d+m?s\b|font-size:\s*[\d.]/i;
    const modules = source.filter((path) => path.endsWith('.module.css'));
    const lines = modules.flatMap((path) =>
      declarations(read(path))
        .filter((line) => raw.test(line))
        .map((line) => `${path}: ${line}`),
    );
    expect(lines).toEqual([]);
  });

  it('writes from the start to the end of a line, not from left to right', () => {
    const sided =
      /\b(?:margin|padding|border)-(?:left|right)\b|(?:^|\s)(?:left|right)\s*:|text-align:\s*(?:left|right)/;
    const modules = source.filter((path) => path.endsWith('.css'));
    expect(modules.filter((path) => declarations(read(path)).some((line) => sided.test(line)))).toEqual([]);
  });
});

/** Declarations of a style sheet; conditions such as `@media` and `@container` may name lengths. */
function declarations(css: string): string[] {
  return css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('@'));
}
