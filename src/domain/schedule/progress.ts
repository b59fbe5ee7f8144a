import { varied } from '../plan/planned';
import { untouched, type MoveProgress, type PlannedMove } from '../plan/plan';
import type { Instant } from '../time';
import type { Event } from './event';
import type { OnBreak } from './state';

/*
 * What an open break remembers. Reports may come twice, late or out of order: of every amount the largest wins, and
 * what is once said done stays done.
 */

type Revision = Extract<Event, { kind: 'moveVaried' }>;
type Report = Extract<Event, { kind: 'progressed' | 'moveFinished' }>;

/** Somebody does the moves: the break runs, even if the word that it started was lost. */
export function running(phase: OnBreak, now: Instant): OnBreak {
  if (phase.stage === 'running') return phase;
  return { ...phase, stage: 'running', startedAt: now, progressAt: now };
}

export function reported(phase: OnBreak, report: Report, now: Instant): OnBreak {
  const before = phase.progress[report.index];
  if (before === undefined) return phase;
  const after = merged(before, report);
  const started = running(phase, now);
  if (sameProgress(before, after)) return started;
  return { ...started, progress: phase.progress.with(report.index, after), progressAt: now };
}

function merged(before: MoveProgress, report: Report): MoveProgress {
  const finished = report.kind === 'moveFinished' ? report : null;
  return {
    seconds: Math.max(before.seconds, report.seconds),
    sets: Math.max(before.sets, report.sets),
    sides: Math.max(before.sides, report.sides),
    completed: before.completed || finished?.completed === true,
    felt: before.felt ?? finished?.felt ?? null,
    left: before.left || finished !== null,
  };
}

const sameProgress = (a: MoveProgress, b: MoveProgress): boolean =>
  a.seconds === b.seconds &&
  a.sets === b.sets &&
  a.sides === b.sides &&
  a.completed === b.completed &&
  a.felt === b.felt &&
  a.left === b.left;

/** Puts another move in this place; what was done of the old one is kept aside. */
export function swapped(phase: OnBreak, index: number, planned: PlannedMove): OnBreak {
  const old = phase.plan?.[index];
  const done = phase.progress[index];
  if (phase.plan === null || old === undefined || done === undefined || old.move === planned.move) return phase;
  return {
    ...phase,
    plan: phase.plan.with(index, planned),
    progress: phase.progress.with(index, untouched),
    aside: isTouched(done) ? [...phase.aside, { planned: old, progress: done }] : phase.aside,
  };
}

/** The same move in another way, here and where it comes again; what was done of it stays. */
export function revised(phase: OnBreak, { index, move, variant, standard, felt }: Revision, now: Instant): OnBreak {
  const before = phase.progress[index];
  if (before === undefined || before.left || phase.plan?.[index]?.move !== move) return phase;
  const plan = phase.plan.map((old, place) =>
    place >= index && old.move === move ? varied(old, variant, standard) : old,
  );
  const progress = phase.progress.with(index, { ...before, felt: before.felt ?? felt });
  return { ...phase, plan, progress, progressAt: now };
}

export const isTouched = ({ seconds, completed, felt }: MoveProgress): boolean =>
  seconds > 0 || completed || felt !== null;

/** Every move that something was done of, in order. */
export function doneMoves({ plan, progress, aside }: OnBreak) {
  const planned = (plan ?? []).map((move, index) => ({ planned: move, progress: progress[index] ?? untouched }));
  return [...aside, ...planned].filter((entry) => isTouched(entry.progress));
}
