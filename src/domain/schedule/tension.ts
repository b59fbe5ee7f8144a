import { between, instant, type Instant } from '../time';
import type { Rules } from './rules';
import type { ScheduleState } from './state';

/*
 * Tension: the one clock. It rises at 1/interval while somebody sits, falls at 1/rest while they are away, and is
 * computed, never ticked. It rises only in `building` and `due`, and falls by rest in every phase but `onBreak`.
 */

/** Steps at which the icon changes; a wake-up is planned for the next one. */
export const stages = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** Less than this is not a difference: spans are whole milliseconds, so stages are met within rounding. */
const grain = 1e-9;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Change of tension for each millisecond from here on. */
export function slope({ phase, presence }: ScheduleState, rules: Rules): number {
  if (presence.at === 'away') return phase.kind === 'onBreak' ? 0 : -1 / rules.rest;
  return phase.kind === 'building' || phase.kind === 'due' ? 1 / rules.interval : 0;
}

/** Tension at an instant that is not before `state.asOf`. */
export function tensionAt(state: ScheduleState, rules: Rules, at: Instant): number {
  return clamp(state.tension + slope(state, rules) * Math.max(0, between(state.asOf, at)));
}

/** The same state with everything up to `at` accounted for. An earlier instant than `asOf` changes nothing. */
export function settle(state: ScheduleState, rules: Rules, at: Instant): ScheduleState {
  return at <= state.asOf ? state : { ...state, tension: tensionAt(state, rules, at), asOf: at };
}

export const isDue = (tension: number): boolean => tension >= 1 - grain;

/** How many stages have been passed, 0 to 5. */
export const stageOf = (tension: number): number => stages.filter((stage) => tension >= stage - grain).length;

/** When tension reaches `level`, if it rises and is not there yet. */
export function reaches(state: ScheduleState, rules: Rules, level: number): Instant | null {
  const rate = slope(state, rules);
  if (rate <= 0 || state.tension >= level - grain) return null;
  return instant(Math.ceil(state.asOf + (level - state.tension) / rate));
}

/** When the next stage after `now` is reached. */
export function nextStage(state: ScheduleState, rules: Rules, now: Instant): Instant | null {
  const tension = tensionAt(state, rules, now);
  const stage = stages.find((candidate) => tension < candidate - grain);
  return stage === undefined ? null : reaches(state, rules, stage);
}
