import { instant, type Instant } from '../time';
import type { Phase, Presence, ScheduleState, Standby } from './state';

/**
 * When the clock was set back, every stored instant moves along and nothing else changes. A jump forward needs nothing:
 * it looks like sleep. Instants in the outbox stay, because they are history.
 */
export function followClock(state: ScheduleState, now: Instant): ScheduleState {
  const by = now - state.handledAt;
  if (by >= 0) return state;
  const shift = (at: Instant): Instant => instant(at + by);
  const maybe = (at: Instant | null): Instant | null => (at === null ? null : shift(at));
  return {
    ...state,
    asOf: shift(state.asOf),
    presence: presenceShifted(state.presence, shift),
    phase: phaseShifted(state.phase, shift, maybe),
    handledAt: now,
    wake: maybe(state.wake),
    quietUntil: maybe(state.quietUntil),
    snoozed: state.snoozed && {
      ...state.snoozed,
      notBefore: shift(state.snoozed.notBefore),
      dueAt: maybe(state.snoozed.dueAt),
    },
    meeting: state.meeting && { until: maybe(state.meeting.until) },
  };
}

type Shift = (at: Instant) => Instant;
type MaybeShift = (at: Instant | null) => Instant | null;

function presenceShifted(presence: Presence, shift: Shift): Presence {
  return presence.at === 'desk'
    ? { ...presence, lastInput: shift(presence.lastInput) }
    : { ...presence, since: shift(presence.since) };
}

function phaseShifted(phase: Phase, shift: Shift, maybe: MaybeShift): Phase {
  switch (phase.kind) {
    case 'building':
    case 'paused':
    case 'offHours':
      return standbyShifted(phase, maybe);
    case 'due': {
      const { since, waitsSince, heldBy } = phase;
      const held = heldBy && { ...heldBy, since: shift(heldBy.since) };
      return { ...phase, since: shift(since), waitsSince: shift(waitsSince), heldBy: held };
    }
    case 'onBreak':
      return {
        ...phase,
        dueAt: maybe(phase.dueAt),
        offeredAt: shift(phase.offeredAt),
        startedAt: maybe(phase.startedAt),
        progressAt: shift(phase.progressAt),
        resume: standbyShifted(phase.resume, maybe),
      };
  }
}

const standbyShifted = (phase: Standby, maybe: MaybeShift): Standby =>
  phase.kind === 'building' ? phase : { ...phase, until: maybe(phase.until) };
