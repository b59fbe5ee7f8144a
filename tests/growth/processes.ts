import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes in memory: of the pages and the worker, and of the browser, which holds files and the database. */
interface Held {
  readonly ours: number;
  readonly browser: number;
}

interface Running {
  readonly pid: number;
  readonly command: string;
  readonly megabytes: number;
}

/** A browser and all processes below it, as Linux tells. */
export function processesOf(browser: number): readonly Running[] {
  const running = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
        const megabytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
        return [{ pid: Number(name), parent, megabytes, command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }];
      } catch {
        // It has ended since.
        return [];
      }
    });
  const parents = new Map(running.map(({ pid, parent }) => [pid, parent]));
  const isOf = (pid: number): boolean => pid === browser || (parents.has(pid) && isOf(parents.get(pid) ?? 0));
  return running.filter(({ pid }) => isOf(pid));
}

/** Those in which pages and workers of extensions run. */
export const ofExtensions = (running: readonly Running[]): readonly Running[] =>
  running.filter(({ command }) => command.includes('--extension-process'));

/** Adds up what the processes of a browser hold. */
function held(browser: number): Held {
  const all = processesOf(browser);
  const sum = (of: typeof all) => Math.round(of.reduce((sum, { megabytes }) => sum + megabytes, 0));
  return { ours: sum(ofExtensions(all)), browser: sum(all.filter(({ pid }) => pid === browser)) };
}

/** What a piece of work took: seconds, and how much more was in memory at its height than before. */
export interface Cost {
  readonly seconds: number;
  readonly before: Held;
  readonly most: Held;
}

export async function costOf(browser: number, work: () => Promise<unknown>): Promise<Cost> {
  const before = held(browser);
  const start = performance.now();
  let most = before;
  const watching = setInterval(() => {
    const now = held(browser);
    most = { ours: Math.max(most.ours, now.ours), browser: Math.max(most.browser, now.browser) };
  }, 100);
  try {
    await work();
  } finally {
    clearInterval(watching);
  }
  return { seconds: (performance.now() - start) / 1000, before, most };
}

export const told = (what: string, { seconds, before, most }: Cost): string =>
  `${what}: ${seconds.toFixed(1)} s; pages and worker ${before.ours} -> ${most.ours} MB, browser ${before.browser} -> ${most.browser} MB`;
