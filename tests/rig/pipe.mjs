/**
 * The debugging protocol over the two pipes of a browser: messages of JSON, each ended by a zero byte.
 * The only way in that Chrome and Edge accept for loading an extension.
 * @param {import('node:stream').Writable} to
 * @param {import('node:stream').Readable} from
 */
export function debuggingPipe(to, from) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const asked = new Map();
  let last = 0;
  let rest = '';
  // The browser may close while something is being written: its exit is what counts.
  to.on('error', () => {});
  from.on('error', () => {});
  from.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
    const parts = (rest + chunk).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) answer(JSON.parse(part));
  });

  /** @param {{ id?: number, result?: unknown, error?: { message: string } }} message */
  function answer({ id, result, error }) {
    const waiting = id === undefined ? undefined : asked.get(id);
    if (!waiting || id === undefined) return;
    asked.delete(id);
    if (error) waiting.reject(new Error(error.message));
    else waiting.resolve(result);
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @returns {Promise<any>}
   */
  return function send(method, params = {}) {
    const id = (last += 1);
    to.write(`${JSON.stringify({ id, method, params })}\0`);
    return new Promise((resolve, reject) => asked.set(id, { resolve, reject }));
  };
}
