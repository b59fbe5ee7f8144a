import { earliest, latest, type Instant } from '../time';
import { confirmedUntil } from './presence';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';
import { settle } from './tension';
import { hoursAt } from './working-hours';

/*
 * The phases that begin and end by the clock or the calendar: paused and off hours. They change at their own instant,
 * not when it is noticed, so that tension is right on both sides of it.
 */

export function crossBoundaries(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  return keepHours(endPause(state, rules, reading.now), rules, reading);
}

function endPause(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  const { phase } = state;
  if (phase.kind !== 'paused' || phase.until === null || phase.until > now) return state;
  return backToBuilding(state, rules, phase.until);
}

function keepHours(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { phase } = state;
  if (phase.kind === 'paused' || phase.kind === 'onBreak') return state;
  const hours = hoursAt(rules.hours, reading.zone, reading.now);
  if (hours.open) {
    if (phase.kind !== 'offHours') return state;
    return backToBuilding(state, rules, earliest(reading.now, phase.until ?? reading.now));
  }
  if (phase.kind === 'offHours') return { ...state, phase: { kind: 'offHours', until: hours.next } };
  const closed = latest(state.asOf, hours.since ?? state.asOf);
  return {
    ...settle(state, rules, earliest(closed, confirmedUntil(state, rules, reading))),
    phase: { kind: 'offHours', until: hours.next },
    snoozed: null,
  };
}

/** Neither phase raises tension, so nothing of the time before `at` may count as sitting afterwards. */
function backToBuilding(state: ScheduleState, rules: Rules, at: Instant): ScheduleState {
  return { ...settle(state, rules, at), phase: { kind: 'building' } };
}
