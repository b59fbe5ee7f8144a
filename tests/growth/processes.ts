import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes in memory: of the pages and the worker, and of the browser, which holds files and the database. */
interface Held {
  readonly ours: number;
  readonly browser: number;
}

/** Adds up what the processes of a browser hold, as Linux tells. */
function held(browser: number): Held {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
        const megabytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
        return [{ pid: Number(pid), parent, megabytes, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8') }];
      } catch {
        // It has ended since.
        return [];
      }
    });
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  const isOf = (pid: number): boolean => pid === browser || (parents.has(pid) && isOf(parents.get(pid) ?? 0));
  const sum = (of: typeof processes) => Math.round(of.reduce((all, { megabytes }) => all + megabytes, 0));
  const all = processes.filter(({ pid }) => isOf(pid));
  return {
    ours: sum(all.filter(({ command }) => command.includes('--extension-process'))),
    browser: sum(all.filter(({ pid }) => pid === browser)),
  };
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
