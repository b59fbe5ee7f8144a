import { later, type Instant } from '../time';
import { heldUntil } from './due';
import { dropBreak, endAsItIs } from './ending';
import type { MeetingLength, PauseLength } from './event';
import { doneMoves } from './progress';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';
import { tomorrow } from './working-hours';

/** A snooze only sets "not before". With something done already, what was done is kept as it is. */
export function snooze(state: ScheduleState, rules: Rules, { now, zone }: Reading): ScheduleState {
  const { phase } = state;
  const count = state.snoozed?.count ?? 0;
  const waiting = state.snoozed !== null && now < state.snoozed.notBefore && phase.kind !== 'onBreak';
  if (count >= rules.maxSnoozes || waiting) return state;
  const snoozed = { count: count + 1, notBefore: later(now, rules.snooze) };
  if (phase.kind === 'due') {
    const due = { ...phase, heldBy: null, held: heldUntil(phase, now), told: null };
    return { ...state, phase: due, snoozed: { ...snoozed, dueAt: due.since, held: due.held } };
  }
  if (phase.kind !== 'onBreak' || phase.trigger === 'quick') return state;
  if (doneMoves(phase).length > 0) return endAsItIs(state, phase, rules, now, zone);
  return { ...dropBreak(state, phase, rules, now), snoozed: { ...snoozed, dueAt: phase.dueAt, held: phase.held } };
}

export function pause(state: ScheduleState, rules: Rules, { now, zone }: Reading, length: PauseLength): ScheduleState {
  const paused = { kind: 'paused', until: pauseEnd(rules, now, zone, length) } as const;
  const { phase } = state;
  if (phase.kind === 'onBreak' && phase.stage === 'running') return { ...state, phase: { ...phase, resume: paused } };
  return { ...state, phase: paused, snoozed: null };
}

function pauseEnd(rules: Rules, now: Instant, zone: string, length: PauseLength): Instant | null {
  if (length === 'resumed') return null;
  return length === 'tomorrow' ? tomorrow(rules.hours, zone, now, rules.dayStart) : later(now, rules.pauses[length]);
}

export function resume(state: ScheduleState): ScheduleState {
  const { phase } = state;
  if (phase.kind === 'paused') return { ...state, phase: { kind: 'building' } };
  if (phase.kind !== 'onBreak' || phase.resume.kind !== 'paused') return state;
  return { ...state, phase: { ...phase, resume: { kind: 'building' } } };
}

/** A meeting ends only by its own time, or when the user says so. */
export function setMeeting(state: ScheduleState, rules: Rules, now: Instant, length: MeetingLength): ScheduleState {
  if (length === 'over') return { ...state, meeting: null };
  return { ...state, meeting: { until: length === 'open' ? null : later(now, rules.pauses[length]) } };
}
