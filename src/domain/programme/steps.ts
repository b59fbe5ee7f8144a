import type { Level } from '../moves/move';
import { minutes, seconds, type Millis } from '../time';

/** The five steps of the programme, from the first weeks on. */
export const steps = ['settle', 'build', 'strengthen', 'own', 'keep'] as const;
export type Step = (typeof steps)[number];

/** What a break is like on a step. */
export interface StepShape {
  /** The hardest level that may appear. */
  readonly level: Level;
  /** Whether bands are used, by those who have one. */
  readonly bands: boolean;
  /** No break is longer, unless somebody chose breaks that are longer than usual. */
  readonly longest: Millis;
  /** Whether a reset or a press ends it. */
  readonly finisher: boolean;
  /** Repetitions on top of each strength move that is done as it stands. */
  readonly more: 0 | 1 | 2;
  /** Breaks that a working day should bring. What people read and what the gate counts; reminders do not know of it. */
  readonly goal: number;
}

const usual = minutes(2);

export const shapes: Readonly<Record<Step, StepShape>> = {
  settle: { level: 1, bands: false, longest: seconds(90), finisher: false, more: 0, goal: 3 },
  build: { level: 2, bands: false, longest: usual, finisher: true, more: 0, goal: 4 },
  strengthen: { level: 2, bands: true, longest: usual, finisher: true, more: 1, goal: 5 },
  own: { level: 3, bands: true, longest: usual, finisher: true, more: 2, goal: 5 },
  keep: { level: 3, bands: true, longest: usual, finisher: true, more: 2, goal: 3 },
};

/** Days from one look at the gate to the next. */
export const daysToLook = 14;

/** The twelve weeks, two by two, and the time after them. A rung is an index of this list. */
const rungs: readonly Step[] = ['settle', 'build', 'strengthen', 'strengthen', 'own', 'own', 'keep'];
export const topRung = rungs.length - 1;
/** Weeks until the last step. */
export const weeksInAll = topRung * 2;

export const stepOf = (rung: number): Step => rungs[rung] ?? 'keep';

/** Where a step begins. */
export const firstRung = (step: Step): number => rungs.indexOf(step);

/** One step down, as far up as that step goes: who does well there is back in two weeks. */
export const stepDown = (rung: number): number => Math.max(0, firstRung(stepOf(rung)) - 1);
