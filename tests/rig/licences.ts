import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the licence of a bundler goes on to what is bundled in itself: none of that ships. */
const othersIn = /^# Licenses of bundled dependencies$/m;
const rule = `\n${'-'.repeat(80)}\n`;

/**
 * Writes `licences.txt` into a build: our licence, and that of each package of which something is in a bundle. Made from what
 * the bundler says it put in, so that no list can be out of date.
 */
export function writeLicences(folder: string, modules: ReadonlySet<string>): void {
  const packages = [...new Set([...modules].flatMap(packageOf))].toSorted();
  const ours = `Unknot\n\n${readFileSync(join(root, 'LICENSE'), 'utf8').trim()}\n`;
  writeFileSync(join(folder, 'licences.txt'), [ours, ...packages.map(entry)].join(rule));
}

/** The folder of the package that a module comes from, below node_modules; what the bundler adds itself counts, too. */
function packageOf(module: string): string[] {
  const path = module.replaceAll('\\', '/').replace(/^.*\/node_modules\//, 'node_modules/');
  const [found] = /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? [];
  if (found !== undefined) return [found];
  const [, maker] = /^\0?(rolldown|vite)\//.exec(path) ?? [];
  return maker === undefined ? [] : [`node_modules/${maker}`];
}

function entry(folder: string): string {
  const { name, version, license } = described(folder);
  const text = licenceText(folder);
  return [`${name} ${version}`, `Licence: ${license}`, ...(text === null ? [] : ['', text])].join('\n') + '\n';
}

function described(folder: string): { name: string; version: string; license: string } {
  const { name, version, license }: Record<string, unknown> = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  );
  if (typeof name === 'string' && typeof version === 'string' && typeof license === 'string')
    return { name, version, license };
  throw new Error(`No licence is named in the package.json of ${folder}, of which something ships.`);
}

/** Some packages name their licence and leave its text out. */
function licenceText(folder: string): string | null {
  const file = readdirSync(join(root, folder))
    .toSorted()
    .find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (file === undefined) return null;
  const [own = ''] = readFileSync(join(root, folder, file), 'utf8')
    .replaceAll('\r\n', '\n')
    .split(othersIn);
  return own.trim();
}
