import type { Browser } from 'webextension-polyfill';

/**
 * A function that runs inside the extension. It is handed the extension API and arguments of plain JSON, and may use
 * nothing else from the test: only its text travels.
 */
export type Script<Args extends readonly unknown[], Answer> = (
  browser: Browser,
  ...args: Args
) => Answer | Promise<Answer>;

/** The text that calls it there. */
export function textOf<Args extends readonly unknown[], Answer>(script: Script<Args, Answer>, args: Args): string {
  const handed = args.map((arg) => JSON.stringify(arg) ?? 'undefined');
  return `(${String(script)})(${['globalThis.browser ?? globalThis.chrome', ...handed].join(', ')})`;
}
