import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSettled } from './settled';
import type { Chromium } from './support/chromium';
import { newFolder } from './support/folder';
import { clockProgram } from './support/provided';

/** A Chromium that can be told another time while it runs: `jump` sets its clock on or back, in milliseconds. */
export async function openWithClock(): Promise<{ browser: Chromium; jump: (by: number) => void }> {
  const file = join(newFolder('clock'), 'offset');
  let offset = 0;
  const jump = (by: number) => {
    offset += by;
    // In one go: it is read at every look at the clock.
    writeFileSync(`${file}.new`, `${offset < 0 ? '-' : '+'}${Math.abs(offset) / 1000}\n`);
    renameSync(`${file}.new`, file);
  };
  jump(0);
  const browser = await withEnvironment(
    {
      LD_PRELOAD: clockProgram() ?? '',
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      // Only the time of day jumps, as on a real computer; without the second one Chromium hangs.
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
    () => openSettled(),
  );
  return { browser, jump };
}

/** What is started meanwhile inherits these. */
async function withEnvironment<Value>(variables: Readonly<Record<string, string>>, work: () => Promise<Value>) {
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}
