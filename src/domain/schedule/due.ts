import type { Held, HoldReason } from '../history/record';
import { between, earliest, millis, type Instant } from '../time';
import type { Rules } from './rules';
import type { Due, ScheduleState } from './state';
import { isDue, reaches, tensionAt } from './tension';

/** Snoozes are forgotten once a rest has paid back this much. */
const forgetSnoozesBelow = 0.8;

/** Makes a break due when tension has reached 1, and silently not due any more when it falls. */
export function followTension(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  const tension = tensionAt(state, rules, now);
  // While away tension falls, so nothing is due then, from the first moment on.
  const due = isDue(tension) && state.presence.at === 'desk';
  const { phase } = state;
  if (phase.kind === 'building' && due) {
    const since = state.snoozed?.dueAt ?? earliest(now, reaches(state, rules, 1) ?? now);
    const held = state.snoozed?.held ?? [];
    return { ...state, phase: { kind: 'due', since, waitsSince: since, heldBy: null, held, told: null } };
  }
  const followed: ScheduleState = phase.kind === 'due' && !due ? { ...state, phase: { kind: 'building' } } : state;
  const forget = followed.phase.kind === 'building' && state.snoozed !== null && tension < forgetSnoozesBelow;
  return forget ? { ...followed, snoozed: null } : followed;
}

/** Keeps the books of what holds a due break: one reason at a time, summed when it changes. */
export function heldBy(due: Due, reason: HoldReason | null, now: Instant): Due {
  if (reason === (due.heldBy?.reason ?? null)) return due;
  return { ...due, heldBy: reason && { reason, since: now }, held: heldUntil(due, now) };
}

/** After a film or a call there is patience anew: nobody wants a break on the very last word. */
export function released(due: Due, now: Instant): Due {
  const reason = due.heldBy?.reason ?? 'typing';
  return reason === 'typing' ? due : { ...heldBy(due, null, now), waitsSince: now };
}

/** Everything that held it so far, the current reason included. */
export function heldUntil({ held, heldBy }: Due, now: Instant): readonly Held[] {
  if (heldBy === null) return held;
  const ms = millis(Math.max(0, between(heldBy.since, now)));
  if (ms === 0) return held;
  const before = held.find(({ reason }) => reason === heldBy.reason)?.ms ?? 0;
  return [...held.filter(({ reason }) => reason !== heldBy.reason), { reason: heldBy.reason, ms: millis(before + ms) }];
}
