import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';

/** Chromium writes the first half of a hash with the letters a to p. */
function idOf(bytes: Buffer): string {
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}

/** The id of an unpacked extension: a hash of where it is. */
export const idOfFolder = (folder: string): string =>
  idOf(Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8'));

/** The id of a packed extension: a hash of its public key in DER form. */
export const idOfKey = (publicKey: Buffer): string => idOf(publicKey);
