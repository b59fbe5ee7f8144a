import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { within } from '../e2e/support/until';
import type { Lone } from './lone';
import { inQuiet, workOf, type Sample } from './quiet';
import type { Subject } from './subject';

export interface Rung {
  /** From the instant at which the alarm was due until what the worker made of it has reached the disk. */
  readonly saved: number;
  /** Milliseconds of work of the process in which it runs, from its birth, effects included. */
  readonly work: number;
}

/** By then all that follows the save is done. */
const afterwards = 500;

const now = (): number => performance.timeOrigin + performance.now();

/** Lets an alarm ring when nothing of its extension is in memory. */
export const alarmRings = (browser: Lone, subject: Subject): Promise<Sample<Rung>> =>
  inQuiet(
    browser.pid,
    () => asleepBefore(browser, subject),
    async (due) => {
      const saved = (await firstWrite(browser, due)) - due;
      await pause(afterwards);
      return { saved, work: browser.processes().reduce((sum, pid) => sum + workOf(pid), 0) };
    },
  );

/** Tells when the alarm is due, half a second before it, with everything asleep. */
async function asleepBefore(browser: Lone, subject: Subject): Promise<number> {
  const due = await subject.ringSoon(browser);
  await browser.leave();
  const left = due - now();
  if (left < 1000) return asleepBefore(browser, subject);
  await pause(left - 500);
  return due;
}

/** When the browser first writes to the storage of the extension; nothing has to be attached for that. */
async function firstWrite(browser: Lone, due: number): Promise<number> {
  const watcher = watch(join(browser.profile, 'Default/Local Extension Settings', browser.id));
  try {
    await within(due - now() + 10_000, 'something written after the alarm', once(watcher, 'change'));
    return now();
  } finally {
    watcher.close();
  }
}
