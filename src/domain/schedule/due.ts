import type { Held, HoldReason } from '../history/record';
import { between, earliest, millis, type Instant } from '../time';
import type { Rules } from './rules';
import type { Due, ScheduleState } from './state';
import { isDue, reaches, tensionAt } from './tension';

/** Snoozes are forgotten once a rest has paid back this much. */
const forgetSnoozesBelow = 0.8;

/** Makes a break due when tension has reached 1, and silently not due any more when it has fallen. */
export function followTension(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  const { phase } = state;
  const tension = tensionAt(state, rules, now);
  if (phase.kind === 'building' && isDue(tension) && state.presence.at === 'desk') {
    const since = state.snoozed?.dueAt ?? earliest(now, reaches(state, rules, 1) ?? now);
    return { ...state, phase: { kind: 'due', since, heldBy: null, held: state.snoozed?.held ?? [], told: null } };
  }
  if (phase.kind === 'due' && !isDue(tension)) return { ...state, phase: { kind: 'building' } };
  if (phase.kind === 'building' && state.snoozed !== null && tension < forgetSnoozesBelow) {
    return { ...state, snoozed: null };
  }
  return state;
}

/** Keeps the books of what holds a due break: one reason at a time, summed when it changes. */
export function heldBy(due: Due, reason: HoldReason | null, now: Instant): Due {
  if (reason === (due.heldBy?.reason ?? null)) return due;
  return { ...due, heldBy: reason && { reason, since: now }, held: heldUntil(due, now) };
}

/** Everything that held it so far, the current reason included. */
export function heldUntil({ held, heldBy }: Due, now: Instant): readonly Held[] {
  if (heldBy === null) return held;
  const ms = millis(Math.max(0, between(heldBy.since, now)));
  if (ms === 0) return held;
  const before = held.find(({ reason }) => reason === heldBy.reason)?.ms ?? 0;
  return [...held.filter(({ reason }) => reason !== heldBy.reason), { reason: heldBy.reason, ms: millis(before + ms) }];
}
