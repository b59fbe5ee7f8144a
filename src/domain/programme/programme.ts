import type { Day } from '../time';
import { addDays } from '../history/day';
import { daysToLook, stepOf, weeksInAll, type Step } from './steps';

/**
 * What the last look came to. `restart`: a week away, so one step lower. `by-hand`: somebody chose the step or the level.
 */
export const verdicts = ['up', 'stay', 'down', 'restart', 'by-hand'] as const;
export type Verdict = (typeof verdicts)[number];

/** The last look, with what it saw. */
export interface Look {
  readonly day: Day;
  readonly verdict: Verdict;
  /** The rung before. */
  readonly from: number;
  /** Breaks done and breaks planned since the look before, and breaks with a move that was too much. */
  readonly done: number;
  readonly planned: number;
  readonly tooMuch: number;
}

/** Where somebody is in the twelve weeks, as plain JSON. */
export interface Programme {
  readonly v: 1;
  /** Which of the twelve weeks, two by two; the highest is the time after them. */
  readonly rung: number;
  /** The day from which the breaks count for the next look. */
  readonly since: Day;
  readonly last: Look | null;
}

export const nextLook = ({ since }: Programme): Day => addDays(since, daysToLook);

/** The step of somebody; before the first break, the first. */
export const stepOn = (programme: Programme | null): Step => stepOf(programme?.rung ?? 0);

/** Which of the twelve weeks a day is in; a second look at the same weeks counts them again. `null` after them. */
export function weekOn({ rung, since }: Programme, today: Day): number | null {
  const week = rung * 2 + (today < addDays(since, 7) ? 1 : 2);
  return week > weeksInAll ? null : week;
}

/** A step that is another than before, and why. */
export interface StepChange {
  readonly from: Step;
  readonly to: Step;
  readonly look: Look;
}

/** What the last look changed; `null` if somebody chose it, or if the step stayed what it was. */
export function changeOf(programme: Programme | null): StepChange | null {
  const look = programme?.last ?? null;
  if (look === null || look.verdict === 'by-hand') return null;
  const [from, to] = [stepOf(look.from), stepOn(programme)];
  // After a week away there is something to say even where no step is lower.
  return from === to && look.verdict !== 'restart' ? null : { from, to, look };
}
