import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from './support/tree';

/** A tree with our rules and files that break them. */
const tree = mkdtempSync(join(tmpdir(), 'unknot-lint-'));

const offences: Record<string, string> = {
  'src/domain/time-of-day.ts': 'export const now = () => Date.now();\n',
  'src/domain/dice.ts': 'export const throwDice = () => Math.random();\n',
  'src/domain/upwards.ts': "import { glance } from '#src/app/glance';\nexport const seen = glance;\n",
  'src/domain/stored.ts': "import { openDB } from 'idb';\nexport const open = openDB;\n",
  'src/app/asks.ts': "import browser from 'webextension-polyfill';\nexport const api = browser;\n",
  'src/ui/asks.ts': 'export const id = () => browser.runtime.id;\n',
  'src/browser/asks.ts': 'export const id = () => browser.runtime.id;\n',
  'src/browser/forgets.ts':
    'const save = async (): Promise<void> => {};\nexport function onChange(): void {\n  save();\n}\n',
  'src/browser/any.ts': 'export const parse = (text: any) => text;\n',
};

let said = '';

beforeAll(() => {
  for (const path of ['.oxlintrc.json', 'src/domain/.oxlintrc.json']) cpSync(join(root, path), join(tree, path));
  const compilerOptions = {
    strict: true,
    target: 'ES2023',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    noEmit: true,
  };
  write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['src'] }));
  for (const [path, text] of Object.entries(offences)) write(path, text);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  said = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=unix', '.'], {
    cwd: tree,
    encoding: 'utf8',
  }).stdout;
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

it.each([
  ['src/domain/time-of-day.ts', 'no-restricted-globals'],
  ['src/domain/dice.ts', 'no-restricted-properties'],
  ['src/domain/upwards.ts', 'no-restricted-imports'],
  ['src/domain/stored.ts', 'no-restricted-imports'],
  ['src/app/asks.ts', 'no-restricted-imports'],
  ['src/browser/asks.ts', 'no-restricted-globals'],
  ['src/ui/asks.ts', 'no-restricted-globals'],
  ['src/browser/forgets.ts', 'no-floating-promises'],
  ['src/browser/any.ts', 'no-explicit-any'],
])('the linter stops %s: %s', (path, rule) => {
  expect(said.split('\n').filter((line) => line.startsWith(path) && line.includes(rule))).not.toEqual([]);
});

function write(path: string, text: string) {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}
