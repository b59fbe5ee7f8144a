import { listenerOf, real, takeCalls } from './recorded-api';
import { update } from './case';
import { cases } from './cases';
import { serve } from './serve';

/** What came of a case, and what the browser was asked on the way. */
export interface Outcome {
  readonly answer: unknown;
  readonly calls: readonly string[];
}

/** What a page and the worker have in their global scope. */
export interface Contract {
  run(title: string): Promise<Outcome>;
  runInBackground(title: string): Promise<Outcome>;
}

async function run(title: string): Promise<Outcome> {
  // As the browser does when there is an update. Nothing comes back, for the extension starts anew.
  if (title === update) listenerOf('runtime.onUpdateAvailable')();
  const found = cases.find((one) => one.title === title);
  if (found === undefined) throw new Error(`No case "${title}"`);
  const answer: unknown = await found.run();
  return { answer, calls: takeCalls() };
}

/** Firefox lets a page into its background, and a driver into a page alone. */
async function runInBackground(title: string): Promise<Outcome> {
  const background = (await real.runtime.getBackgroundPage()) as Window & { contract: Contract };
  return background.contract.run(title);
}

Object.assign(globalThis, { contract: { run, runInBackground } satisfies Contract });

// The worker of Chromium has no document; in Firefox the background is a page that the browser makes.
if (!('document' in globalThis) || location.pathname.includes('background')) serve();
