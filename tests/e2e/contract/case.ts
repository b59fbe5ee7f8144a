export type BrowserName = 'chromium' | 'firefox';

/** One thing that the browser layer asks of a browser, and what comes of it. */
export interface Case {
  readonly title: string;
  /** In a page, or in the worker (in Firefox the background page), as in the extension. */
  readonly where: 'page' | 'worker';
  /** Runs inside the extension; its answer travels as JSON. */
  readonly run: () => unknown;
  readonly gives: Readonly<Record<BrowserName, unknown>>;
}

type MakeCase = (title: string, run: Case['run'], gives: unknown) => Case;

export const inWorker: MakeCase = (title, run, gives) => ({ title, where: 'worker', run, gives: perBrowser(gives) });
export const inPage: MakeCase = (title, run, gives) => ({ title, where: 'page', run, gives: perBrowser(gives) });

/** Where the browsers differ. */
class Each {
  readonly chromium: unknown;
  readonly firefox: unknown;

  constructor(gives: Case['gives']) {
    this.chromium = gives.chromium;
    this.firefox = gives.firefox;
  }
}

export const each = (gives: Case['gives']): Each => new Each(gives);

const perBrowser = (gives: unknown): Case['gives'] =>
  gives instanceof Each ? gives : { chromium: gives, firefox: gives };

/** Whether the browser takes a call, for what is not in the types: an option that it does not know. */
export async function taken(call: () => unknown): Promise<'taken' | 'refused'> {
  try {
    await call();
    return 'taken';
  } catch {
    return 'refused';
  }
}

/** Asks until it is so, longer than a busy machine takes; hands on what was seen last. */
export async function soon<Value>(look: () => Promise<Value> | Value, fits: (seen: Value) => boolean): Promise<Value> {
  const end = Date.now() + 30_000;
  for (;;) {
    const seen = await look();
    if (fits(seen) || Date.now() > end) return seen;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What is run in place of a case: the browser tells of an update. */
export const update = 'an update comes';
