import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOfKey } from './extension-id';
import { chromiumProgram } from './provided';

export interface Key {
  /** Id of every extension packed with it. */
  readonly id: string;
  readonly file: string;
}

/** A key as a developer of extensions has one. */
export function makeKey(folder: string): Key {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const file = join(folder, 'key.pem');
  writeFileSync(file, privateKey);
  return { id: idOfKey(publicKey), file };
}

/** Packs a build, under another version, as `on-offer.crx`; the browser does it. */
export function pack(build: string, version: string, key: Key, folder: string): void {
  const copy = join(folder, 'on-offer');
  cpSync(build, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify({ ...manifest, version }));
  const { path, args } = chromiumProgram();
  const sandbox = args.filter((arg) => arg === '--no-sandbox');
  const profile = `--user-data-dir=${join(folder, 'packing')}`;
  execFileSync(
    path,
    [...sandbox, '--headless', profile, `--pack-extension=${copy}`, `--pack-extension-key=${key.file}`],
    { stdio: 'pipe' },
  );
  renameSync(`${copy}.crx`, join(folder, 'on-offer.crx'));
  rmSync(copy, { recursive: true });
}
