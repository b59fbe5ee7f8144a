import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { processesOf } from '../growth/processes';

/** What Linux counts time in, in `stat`. */
const tick = 10;
/** Of one core, used by others: more than this, and a sample is taken again. */
const bearable = 0.2;
const patience = 3000;
const attempts = 3;

/** Milliseconds of work that a process has had, to the microsecond. */
export const workOf = (pid: number): number =>
  readdirSync(`/proc/${pid}/task`).reduce((sum, task) => {
    try {
      return sum + Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
    } catch {
      // A thread that has ended since.
      return sum;
    }
  }, 0);

/** Milliseconds that all cores were busy since the machine started. */
function busy(): number {
  const [, user = 0, nice = 0, system = 0, , , irq = 0, soft = 0, steal = 0] = (
    /^cpu .*$/m.exec(readFileSync('/proc/stat', 'utf8'))?.[0] ?? ''
  )
    .split(/\s+/)
    .map(Number);
  return (user + nice + system + irq + soft + steal) * tick;
}

/** The same of a browser and of the one who measures. */
const mine = (browser: number): number =>
  [...processesOf(browser).map(({ pid }) => pid), process.pid].reduce((sum, pid) => {
    try {
      return sum + workOf(pid);
    } catch {
      return sum;
    }
  }, 0);

/** How much of a core others used since. */
function watchOthers(browser: number): () => number {
  const from = { at: performance.now(), busy: busy(), mine: mine(browser) };
  return () => (busy() - from.busy - (mine(browser) - from.mine)) / (performance.now() - from.at);
}

/** Waits until others leave the machine alone; not for ever. */
export async function quiet(browser: number): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end;) {
    const others = watchOthers(browser);
    await pause(250);
    if (others() < bearable) return;
  }
}

export interface Sample<Value> {
  readonly value: Value;
  /** Others were at work all the same. */
  readonly noisy: boolean;
}

/** Measures while the machine is quiet: again, some times, when it was not. `ready` comes before each attempt. */
export async function inQuiet<Ready, Value>(
  browser: number,
  ready: () => Promise<Ready>,
  measure: (ready: Ready) => Promise<Value>,
): Promise<Sample<Value>> {
  for (let attempt = 1; ; attempt += 1) {
    const given = await ready();
    const others = watchOthers(browser);
    const value = await measure(given);
    const noisy = others() > bearable;
    if (!noisy || attempt === attempts) return { value, noisy };
  }
}
