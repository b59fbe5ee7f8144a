import { inject } from 'vitest';

/** Folders with a manifest in them. */
export interface Builds {
  /** As it goes to the store. */
  readonly store: string;
  /** A store build that was asked for a fast clock. */
  readonly asked: string;
  /** Development mode, with the clock at `pace`. */
  readonly paced: string;
  /** The same with a clock that runs 10 times faster. */
  readonly slower: string;
  readonly firefox: string;
  /** In development mode, with the clock at `pace`. */
  readonly firefoxPaced: string;
  /** The same as one file. */
  readonly firefoxArchive: string;
}

/** What a desktop needs besides the screen. */
export type DesktopProgram = 'openbox' | 'pulseaudio' | 'xdotool' | 'xprop';

declare module 'vitest' {
  // What tests/rig/builds.mjs found out and made before the first test.
  interface ProvidedContext {
    builds: Builds;
    pace: number;
    chromium: { path: string; name: string; branded: boolean; args: string[] } | { missing: string };
    firefox: string | null;
    xvfb: string | null;
    fakeClock: string | null;
    desktop: Record<DesktopProgram, string | null>;
  }
}

export const builds = (): Builds => inject('builds');

/** How many times faster the clock of the `paced` build runs. */
export const pace = (): number => inject('pace');

/** The Chromium to test with. Throws the reason if there is none. */
export function chromiumProgram() {
  const found = inject('chromium');
  if ('missing' in found) throw new Error(found.missing);
  return found;
}

/** Path of Firefox; a test that needs it says `it.skipIf(!firefoxProgram())`. */
export const firefoxProgram = (): string | null => inject('firefox');

/** Path of a screen without a display; a test that needs real input or idleness says `it.skipIf(!screenProgram())`. */
export const screenProgram = (): string | null => inject('xvfb');

/** Path of what sets the clock of one program alone; a test that needs it says `describe.skipIf(!clockProgram())`. */
export const clockProgram = (): string | null => inject('fakeClock');

/** Whether there is a desktop to test on; a test that needs one says `describe.skipIf(!hasDesktop())`. */
export const hasDesktop = (): boolean =>
  screenProgram() !== null && Object.values(inject('desktop')).every((path) => path !== null);

/** Path of a program of the desktop. */
export function desktopProgram(name: DesktopProgram): string {
  const path = inject('desktop')[name];
  if (path === null) throw new Error(`${name} is not installed`);
  return path;
}
