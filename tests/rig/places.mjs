import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { root } from './run.mjs';

const { env, platform } = process;

/** Where browsers are: Chromium before the branded ones, and the program before a wrapper around it. */
export const chromiumPlaces = () =>
  ofPlatform({
    linux: () => [
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      ...onPath('chromium', 'chromium-browser', 'ungoogled-chromium'),
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      ...onPath('google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'),
    ],
    darwin: () => applications('Chromium', 'Google Chrome', 'Microsoft Edge'),
    win32: () =>
      programFiles(
        'Chromium\\Application\\chrome',
        'Google\\Chrome\\Application\\chrome',
        'Microsoft\\Edge\\Application\\msedge',
      ),
  });

/** A Firefox that only this project uses, where the system has none for it. */
const firefoxFolder = join(root, '.cache/browsers/firefox');
export const downloadedFirefox = { folder: firefoxFolder, program: join(firefoxFolder, 'firefox') };

export const firefoxPlaces = () =>
  ofPlatform({
    linux: () => [
      '/usr/lib/firefox-esr/firefox-esr',
      '/usr/lib/firefox/firefox',
      '/usr/lib64/firefox/firefox',
      ...onPath('firefox-esr', 'firefox'),
      downloadedFirefox.program,
    ],
    darwin: () => applications('Firefox').map((path) => path.replace(/Firefox$/, 'firefox')),
    win32: () => programFiles('Mozilla Firefox\\firefox'),
  });

/** A screen without a display; only Linux has it, and only Linux needs it. */
export const xvfbPlaces = () => ofPlatform({ linux: () => onPath('Xvfb'), darwin: () => [], win32: () => [] });

/**
 * What a desktop of our own is made of besides a screen, by the name of the program: real windows, real sound, real keys,
 * and the word of a screen lock. Only on Linux.
 */
export const desktopPlaces = () =>
  Object.fromEntries(
    ['openbox', 'pulseaudio', 'xdotool', 'xprop'].map((name) => [
      name,
      ofPlatform({ linux: () => onPath(name), darwin: () => [], win32: () => [] }),
    ]),
  );

/** The library that stands between a program and the clock of the system (libfaketime). */
export const fakeClockPlaces = () =>
  ofPlatform({
    linux: () =>
      [
        ...readdirSync('/usr/lib').map((name) => join('/usr/lib', name)),
        '/usr/lib',
        '/usr/local/lib',
        '/usr/lib64',
      ].map((folder) => join(folder, 'faketime/libfaketimeMT.so.1')),
    darwin: () => [],
    win32: () => [],
  });

/**
 * Whether a program that is there is a snap, or the script that stands in for one (Ubuntu). A snap sees neither folders
 * with a dot in front nor those of other programs in `/tmp`, so it cannot load what is built here.
 * @param {string} path
 */
export function isSnap(path) {
  if (platform !== 'linux') return false;
  if (basename(realpathSync(path)) === 'snap') return true;
  return statSync(path).size < 10_000 && readFileSync(path, 'utf8').includes('/snap/');
}

/** @param {Record<'linux' | 'darwin' | 'win32', () => string[]>} places */
const ofPlatform = (places) => (platform === 'darwin' || platform === 'win32' ? places[platform] : places.linux)();

/** @param {string[]} names */
function onPath(...names) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {string[]} names */
const applications = (...names) =>
  ['/Applications', `${env['HOME']}/Applications`].flatMap((folder) =>
    names.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
  );

/** @param {string[]} names */
const programFiles = (...names) =>
  [env['LOCALAPPDATA'], env['PROGRAMFILES'], env['PROGRAMFILES(X86)']].flatMap((folder) =>
    names.map((name) => `${folder}\\${name}.exe`),
  );
