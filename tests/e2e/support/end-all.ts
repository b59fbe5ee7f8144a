import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeEach } from 'vitest';

type End = () => unknown;

/** What is opened in `beforeAll` lives as long as the file, what is opened in a test as long as the test. */
const ends = { file: [] as End[], test: [] as End[] };
let scope: keyof typeof ends = 'file';

/** What to tell of a test that failed, while everything is still open. */
const looks = { file: [] as Look[], test: [] as Look[] };
type Look = () => Promise<string>;

/** Is asked, and printed, when the test fails. */
export function onFailure(look: Look): void {
  looks[scope].push(look);
}

const pids = new Set<number>();

/** Runs after the test (or the file), whatever became of it; the last that was asked for runs first. */
export function atEnd(end: End): void {
  ends[scope].push(end);
}

/** A process that must not outlive the tests, even if they are stopped. Returns the way to end it at once. */
export function owned(pid: number): () => void {
  pids.add(pid);
  return () => endNow(pid);
}

/** Removes a folder at the end. */
export function ownedFolder(path: string): string {
  // A browser that was just killed may still be writing for a moment.
  atEnd(() => rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 }));
  return path;
}

function endNow(pid: number) {
  if (!pids.delete(pid)) return;
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

async function print(look: Look) {
  console.log(await look().catch((fault: unknown) => `Nothing to see: ${String(fault)}`));
}

async function endScope() {
  const faults: unknown[] = [];
  for (const end of ends[scope].splice(0).toReversed()) {
    try {
      await end();
    } catch (fault) {
      faults.push(fault);
    }
  }
  if (faults.length > 0) throw new AggregateError(faults, 'Something could not be ended');
}

beforeEach(() => {
  scope = 'test';
});

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') for (const look of [...looks.file, ...looks.test]) await print(look);
  looks.test = [];
  await endScope();
  scope = 'file';
});

afterAll(() => {
  looks.file = [];
  return endScope();
});

process.on('exit', () => [...pids].forEach(endNow));
