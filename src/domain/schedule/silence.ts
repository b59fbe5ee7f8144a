import { millis, type Millis } from '../time';
import type { Rules } from './rules';
import type { Sighting } from './state';

/*
 * A browser does not tell when the last input was, only whether there was none for a span that is asked for. So each
 * span is asked that a decision depends on, and the longest and shortest that hold stand for the truth.
 */

/** Beyond `awayAfter` too: a look long afterwards still finds out when somebody left, or that they watch a film. */
export const spansToAsk = ({ moment, emptyChair, awayAfter, interval }: Rules): readonly Millis[] => [
  moment,
  emptyChair,
  ...[1, 1.5, 2, 3].map((times) => millis(awayAfter * times)),
  interval,
];

export interface Answer {
  readonly span: Millis;
  /** Whether there was no input for all of it. */
  readonly silent: boolean;
}

/** What the answers say together. */
export function silence(answers: readonly Answer[]): Pick<Sighting, 'idleFor' | 'inputWithin'> {
  const spans = (silent: boolean): readonly Millis[] =>
    answers.filter((answer) => answer.silent === silent).map(({ span }) => span);
  const heard = spans(false);
  return {
    idleFor: millis(Math.max(0, ...spans(true))),
    inputWithin: heard.length === 0 ? null : millis(Math.min(...heard)),
  };
}
