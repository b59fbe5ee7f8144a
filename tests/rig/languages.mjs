import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const texts = join(root, 'assets/public/_locales');
/** @param {string} language a tag (`pt-BR`), or the browser's own name of it (`pt_BR`) */
const folderOf = (language) => language.replace('-', '_');

/** Those there are, by tag. */
export const languages = () => readdirSync(texts).map((folder) => folder.replace('_', '-'));

/** @param {string} language */
export const isSpoken = (language) => existsSync(join(texts, folderOf(language), 'messages.json'));

/**
 * What the interface says in a language, by key.
 * @param {string} language
 * @returns {(key: string) => string}
 */
export function wordsIn(language) {
  /** @type {Record<string, { message: string }>} */
  const messages = JSON.parse(readFileSync(join(texts, folderOf(language), 'messages.json'), 'utf8'));
  return (key) => {
    const found = messages[key];
    if (found === undefined) throw new Error(`There is no text ${key} in ${language}.`);
    return found.message;
  };
}

/**
 * Takes all other languages out of a build. A browser that finds none of its own takes the default of the manifest, so this
 * one shows whatever the browser itself speaks, and on every platform.
 * @param {string} build folder
 * @param {string} language
 */
export function speakOnly(build, language) {
  const spoken = folderOf(language);
  const locales = join(build, '_locales');
  for (const folder of readdirSync(locales))
    if (folder !== spoken) rmSync(join(locales, folder), { recursive: true, force: true });
  const path = join(build, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, default_locale: spoken }));
}
