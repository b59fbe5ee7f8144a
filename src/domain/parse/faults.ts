import type { BaseIssue } from 'valibot';

/** What a value should have been, as data: the pages say it in words. `fill` are its limits or choices. */
export interface Expected {
  readonly what: Expectation;
  readonly fill: readonly string[];
}

export const expectations = [
  'missing',
  'object',
  'number',
  'whole',
  'text',
  'optional-text',
  'list',
  'one-of',
  'no-repetition',
  'own-id',
  'area-of-front',
  'area-of-back',
  'beats',
  'dose-length',
  'picture',
  'yes-or-no',
  'day',
  'moment',
  'day-of-start',
  'some-part',
  'json',
  'depth',
  'bytes',
  'unknot',
  'version',
] as const;
export type Expectation = (typeof expectations)[number];

/** Where a value is wrong, such as `moves[3].dose.reps`, and what was expected there. */
export interface Fault {
  readonly path: string;
  readonly expected: Expected;
}

/** An expectation as the message of a schema. Read back by `faultOf`. */
export const expecting = (what: Expectation, ...fill: readonly (string | number)[]): string =>
  [what, ...fill].join('|');

export function faultOf(issue: BaseIssue<unknown>): Fault {
  const [what, ...fill] = issue.message.split('|');
  const known = expectations.find((one) => one === what);
  // An object says of a key that is not there only that it is no such object.
  const missing = known === 'object' && issue.expected?.startsWith('"') === true && issue.received === 'undefined';
  return { path: pathOf(issue), expected: { what: missing ? 'missing' : (known ?? 'object'), fill } };
}

/** `moves[0].seconds` */
export function pathOf(issue: BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}
