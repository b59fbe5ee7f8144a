import { mkdirSync, mkdtempSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ownedFolder } from './end-all';

const cache = fileURLToPath(new URL('../../../.cache', import.meta.url));

/** An empty folder for a profile or a build of one test; gone after it. */
export function newFolder(name: string): string {
  mkdirSync(`${cache}/e2e/run`, { recursive: true });
  return ownedFolder(mkdtempSync(`${cache}/e2e/run/${name}-`));
}

/** Where a picture goes; it stays after the run, for people to look at. */
export function pictureFile(name: string): string {
  mkdirSync(`${cache}/screenshots`, { recursive: true });
  return `${cache}/screenshots/${name}.png`;
}
