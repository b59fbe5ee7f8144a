import { setTimeout as pause } from 'node:timers/promises';

/**
 * What takes a second on a quiet machine may take this long on one that is slow and busy. Nobody waits for it but a test that
 * fails; the limits of the tests leave room for several such.
 */
export const inTime = 60_000;

/**
 * Asks again and again until the answer is neither `false`, `null` nor `undefined`, and hands it on.
 * After `timeout` ms it throws with the last answer or fault, so that a failing test says what it saw.
 */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  { timeout = inTime, every = 25 } = {},
): Promise<Exclude<Answer, false | null | undefined>> {
  const end = performance.now() + timeout;
  for (;;) {
    const seen = await attempt(ask);
    if (seen.ok && isAnswer(seen.answer)) return seen.answer;
    if (performance.now() > end) {
      const last = seen.ok ? JSON.stringify(seen.answer) : String(seen.fault);
      throw new Error(`Not within ${timeout} ms: ${what}. Last seen: ${last}`);
    }
    await pause(every);
  }
}

/** The promise, or a fault that names what did not come in time. */
export async function within<Value>(timeout: number, what: string, promise: Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const late = pause(timeout, undefined, { signal: stop.signal }).then(
    () => Promise.reject(new Error(`Not within ${timeout} ms: ${what}`)),
    // Aborted: the promise was first.
    () => promise,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}

type Seen<Answer> = { ok: true; answer: Answer } | { ok: false; fault: unknown };

async function attempt<Answer>(ask: () => Promise<Answer> | Answer): Promise<Seen<Answer>> {
  try {
    return { ok: true, answer: await ask() };
  } catch (fault) {
    return { ok: false, fault };
  }
}

const isAnswer = <Answer>(answer: Answer): answer is Exclude<Answer, false | null | undefined> =>
  answer !== false && answer !== null && answer !== undefined;
