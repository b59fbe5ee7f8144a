import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import budgets from '../rig/budgets.json';
import { gzipped, scriptsOf } from '../rig/bundle.mjs';
import { digests, manifestOf, textsOf } from './support/bundle';
import { callOrigins } from '#src/app/call-hosts';
import { builds } from './support/provided';

const permissions = ['alarms', 'storage', 'idle', 'notifications', 'unlimitedStorage'];

describe('the manifest for the store', () => {
  it('asks for five permissions, of which one is shown to people', () => {
    expect(manifestOf(builds().store)['permissions']).toEqual(permissions);
    expect(manifestOf(builds().firefox)['permissions']).toEqual(permissions);
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'key',
    'update_url',
  ])('has no %s', (field) => {
    expect(manifestOf(builds().store)).not.toHaveProperty(field);
    expect(manifestOf(builds().firefox)).not.toHaveProperty(field);
  });

  it('may ask later, with a click, to see sites for calls; in Firefox not even that', () => {
    expect(manifestOf(builds().store)['optional_host_permissions']).toEqual(callOrigins);
    expect(callOrigins.filter((origin) => !/^https:\/\/\*\.[a-z.]+\/\*$/.test(origin))).toEqual([]);
    expect(manifestOf(builds().firefox)).not.toHaveProperty('optional_host_permissions');
  });

  it('lets pages load their own files only, connect nowhere and make no markup of text', () => {
    const policy = { extension_pages: expect.any(String) };
    expect(manifestOf(builds().store)['content_security_policy']).toEqual(policy);
    expect(manifestOf(builds().firefox)['content_security_policy']).toEqual(
      manifestOf(builds().store)['content_security_policy'],
    );
    expect(policyOf(builds().store)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob:",
      'media-src': "'self'",
      'font-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });

  it('suggests a key for a quick stretch and one for a pause', () => {
    for (const folder of [builds().store, builds().firefox]) {
      expect(manifestOf(folder)['commands']).toEqual({
        'quick-stretch': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_popup_quick__' },
        pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_pause__' },
      });
    }
  });

  it('suggests the keys that the README names', () => {
    const readme = readFileSync('README.md', 'utf8')
      .replaceAll(/<\/?kbd>/g, '')
      .replaceAll(/\s+/g, ' ');
    const keys = JSON.stringify(manifestOf(builds().store)['commands']).matchAll(/"default":"([^"]+)"/g);
    const told = [...keys].map(([, key = '']) => readme.includes(key.replaceAll('+', ' ')));
    expect(told).toEqual([true, true]);
  });

  it('keeps other extensions and private windows out', () => {
    expect(manifestOf(builds().store)).toMatchObject({
      manifest_version: 3,
      minimum_chrome_version: '148',
      incognito: 'not_allowed',
      externally_connectable: { ids: [] },
      background: { service_worker: 'background.js' },
    });
  });

  it('says to Firefox who it is, from which version it runs, and that it collects nothing', () => {
    const manifest = manifestOf(builds().firefox);
    expect(manifest).toMatchObject({
      manifest_version: 3,
      incognito: 'not_allowed',
      background: { scripts: ['background.js'] },
      browser_specific_settings: {
        gecko: {
          id: expect.stringMatching(/^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/),
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    });
    expect(manifest).not.toHaveProperty('minimum_chrome_version');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });
});

describe('the clock of a store build', () => {
  it('stays at real time when a fast one is asked for: both builds are the same, byte by byte', () => {
    expect(digests(builds().asked)).toEqual(digests(builds().store));
  });

  it('leaves no trace of the question', () => {
    const texts = [...textsOf(builds().store, /\.js$/).values()].join('\n');
    expect(texts).not.toMatch(/UNKNOT_PACE|__PACE__/);
  });

  it('runs ahead in the build for trying out', () => {
    const worker = (folder: string) =>
      scriptsOf(folder, 'background.js').map((path) => readFileSync(`${folder}/${path}`));
    expect(worker(builds().paced)).not.toEqual(worker(builds().store));
  });
});

describe('the scripts of a store build', () => {
  it.each(['background.js', 'popup.html'] as const)('weigh in %s no more than its budget, compressed', (entry) => {
    const weight = gzipped(builds().store, scriptsOf(builds().store, entry));
    expect(weight).toBeGreaterThan(1000);
    expect(weight).toBeLessThanOrEqual(budgets.entries[entry].script);
  });

  it('are two before the popup shows: its own, and what it shares', () => {
    expect(scriptsOf(builds().store, 'popup.html')).toHaveLength(2);
  });

  it('hold nothing of the interface in the worker', () => {
    // A name space that a library for interfaces cannot do without.
    expect(textOf('popup.html')).toContain('www.w3.org');
    expect(textOf('background.js')).not.toContain('www.w3.org');
  });

  it('hold no words of the moves in the worker', () => {
    const words = wordsOf('src/locales/en/moves.json');
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((word) => textOf('background.js').includes(word))).toEqual([]);
  });

  it('hold no words of the locale file: the browser reads them', () => {
    const words = wordsOf('assets/public/_locales/en/messages.json').filter((word) => word.length > 24);
    const scripts = [...textsOf(builds().store, /\.js$/).values()].join('\n');
    expect(words.filter((word) => scripts.includes(word))).toEqual([]);
  });

  it('make no code from text', () => {
    expect(found(/\beval\s*\(|new Function\b|importScripts\s*\(/)).toEqual([]);
  });

  it('name no way to the network', () => {
    expect(found(/\bfetch\s*\(|XMLHttpRequest|WebSocket\s*\(|EventSource\s*\(|sendBeacon|RTCPeerConnection/)).toEqual(
      [],
    );
  });
});

describe('the pages of a store build', () => {
  it('load nothing from elsewhere', () => {
    expect(found(/(?:src|href)="(?:https?:)?\/\//, /\.html$/)).toEqual([]);
    expect(found(/url\(\s*["']?(?:https?:)?\/\/|@import/, /\.css$/)).toEqual([]);
  });

  it('have no script and no style written into them', () => {
    expect(found(/<script(?![^>]*\bsrc=)|<style|\sstyle="|\son\w+="/, /\.html$/)).toEqual([]);
  });

  it('are all there', () => {
    const pages = [...textsOf(builds().store, /\.html$/).keys()];
    expect(pages).toEqual(
      expect.arrayContaining(['break.html', 'journal.html', 'options.html', 'popup.html', 'welcome.html']),
    );
  });
});

describe('the package of a store build', () => {
  it('holds the files of the build, in order, and nothing else', () => {
    const packed = Object.entries(unzipSync(readFileSync(builds().firefoxArchive))).map(
      ([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')] as const,
    );
    expect(packed).toEqual(Object.entries(digests(builds().firefox)));
  });

  it('names the licence of every library we build on', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));
    const licences = textsOf(builds().store, /^licences\.txt$/).get('licences.txt') ?? '';
    for (const [name, version] of Object.entries(dependencies)) {
      expect(licences).toMatch(new RegExp(`^${name} ${version}\\nLicence: (?:MIT|ISC)\\n\\n.*copyright`, 'imsu'));
    }
  });

  it('does not tell when it was made', () => {
    const times = headers(readFileSync(builds().firefoxArchive)).map((at) => at.toString('hex', 12, 16));
    expect(times.length).toBeGreaterThan(50);
    // The first of January 2000, as zip writes it.
    expect(new Set(times)).toEqual(new Set(['00002128']));
  });
});

/** The entries of the directory at the end of a zip file. */
function headers(zip: Buffer): Buffer[] {
  const found: Buffer[] = [];
  let at = zip.readUInt32LE(zip.length - 22 + 16);
  while (zip.readUInt32LE(at) === 0x02_01_4b_50) {
    found.push(zip.subarray(at));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return found;
}

const textOf = (entry: string) =>
  scriptsOf(builds().store, entry)
    .map((path) => readFileSync(`${builds().store}/${path}`, 'utf8'))
    .join('\n');

/** Files of the store build in which the pattern is, with what is there. */
const found = (pattern: RegExp, files = /\.js$/) =>
  [...textsOf(builds().store, files)].flatMap(([path, text]) => {
    const hit = pattern.exec(text);
    return hit ? [`${path}: ${text.slice(hit.index - 30, hit.index + 50)}`] : [];
  });

/** Every text of a JSON file that is long enough to be told from code. */
function wordsOf(path: string): string[] {
  const words: string[] = [];
  JSON.parse(readFileSync(path, 'utf8'), (_, value: unknown) => {
    if (typeof value === 'string' && value.length >= 12) words.push(value);
    return value;
  });
  return words;
}

function policyOf(folder: string): Record<string, string> {
  const text = JSON.stringify(manifestOf(folder)['content_security_policy']);
  const policy: { extension_pages: string } = JSON.parse(text);
  const parts = policy.extension_pages.split(';').map((part) => part.trim().split(' '));
  return Object.fromEntries(parts.map(([name = '', ...values]) => [name, values.join(' ')]));
}
