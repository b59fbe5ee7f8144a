import { dayOf } from '../history/day';
import type { BreakRecord, Outcome } from '../history/record';
import { latest, type Instant } from '../time';
import { doneMoves } from './progress';
import type { Rules } from './rules';
import type { OnBreak, ScheduleState } from './state';
import { settle } from './tension';

interface Ending {
  readonly outcome: Outcome;
  /** When it really was over, which may lie back. */
  readonly at: Instant;
  readonly zone: string;
}

/** Ends the open break: its record goes to the outbox, tension falls by what was done, and its standby goes on. */
export function endBreak(state: ScheduleState, phase: OnBreak, rules: Rules, ending: Ending): ScheduleState {
  const record = recordOf(state, phase, rules, ending);
  const settled = settle(state, rules, ending.at);
  return {
    ...settled,
    asOf: latest(settled.asOf, ending.at),
    tension: tensionAfter(settled.tension, phase, rules, ending.outcome),
    phase: phase.resume,
    lastBreak: phase.id,
    snoozed: phase.trigger === 'quick' ? state.snoozed : null,
    skips: skipsAfter(state, phase, record),
    outbox: [...state.outbox, { kind: 'record', id: phase.id, record }],
  };
}

/** Closes a break without a word in the history: it was only put off, or nothing came of it. */
export function dropBreak(state: ScheduleState, phase: OnBreak, rules: Rules, at: Instant): ScheduleState {
  return { ...settle(state, rules, at), phase: phase.resume, lastBreak: phase.id };
}

/**
 * Ends it by what was done so far, whoever ends it: `done` when every move was, as the user or the ring said, `partial`
 * if anything was, else `skipped`. A quick stretch of nothing is nothing.
 */
export function endAsItIs(state: ScheduleState, phase: OnBreak, rules: Rules, at: Instant, zone: string) {
  const something = secondsSpent(phase) > 0 || doneMoves(phase).length > 0;
  if (!something && (phase.trigger === 'quick' || !phase.opened)) return dropBreak(state, phase, rules, at);
  const outcome = isDone(phase) ? 'done' : something ? 'partial' : 'skipped';
  return endBreak(state, phase, rules, { outcome, at, zone });
}

const isDone = ({ progress }: OnBreak): boolean => progress.length > 0 && progress.every(({ completed }) => completed);

export const secondsSpent = (phase: OnBreak): number =>
  doneMoves(phase).reduce((sum, { progress }) => sum + progress.seconds, 0);

/** None of the ends ever raises tension. */
function tensionAfter(tension: number, phase: OnBreak, rules: Rules, outcome: Outcome): number {
  if (outcome === 'skipped' || outcome === 'missed') return Math.min(tension, 0.5);
  if (outcome === 'done' && phase.trigger !== 'quick') return 0;
  const spent = Math.min(1, (secondsSpent(phase) * 1000) / rules.breakLength);
  return Math.min(tension, 0.5, tension * (1 - spent));
}

function recordOf(state: ScheduleState, phase: OnBreak, rules: Rules, { outcome, at, zone }: Ending): BreakRecord {
  const startedAt = phase.startedAt ?? phase.offeredAt;
  return {
    id: phase.id,
    v: 1,
    rev: 0,
    device: state.device,
    trigger: phase.trigger,
    offer: phase.offer,
    outcome,
    dueAt: phase.dueAt,
    startedAt,
    endedAt: latest(startedAt, at),
    zone,
    day: dayOf(startedAt, zone, rules.dayStart),
    snoozes: phase.trigger === 'quick' ? 0 : (state.snoozed?.count ?? 0),
    held: phase.held,
    moves: doneMoves(phase).map(({ planned, progress }) => ({
      move: planned.move,
      kind: planned.kind,
      line: planned.line,
      areas: planned.areas,
      seconds: progress.seconds,
      dose: planned.seconds,
      work: planned.work,
      sets: progress.sets,
      sides: progress.sides,
      level: planned.level,
      completed: progress.completed,
      felt: progress.felt,
    })),
  };
}

/** Only a skip of what was offered by itself adds to the row, and only something done ends it. */
function skipsAfter(state: ScheduleState, phase: OnBreak, record: BreakRecord): ScheduleState['skips'] {
  if (record.outcome === 'done' || record.outcome === 'partial') return { inRow: 0, day: record.day };
  if (record.outcome !== 'skipped' || phase.trigger !== 'scheduled') return state.skips;
  return { inRow: (state.skips.day === record.day ? state.skips.inRow : 0) + 1, day: record.day };
}
