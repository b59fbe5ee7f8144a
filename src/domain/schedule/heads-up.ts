import type { Instant } from '../time';
import { holdsBack } from './opening';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';
import { reaches, tensionAt } from './tension';

/*
 * A word before a break is due, for those who want it. Never while something would hold the break back: it would show
 * on the shared screen, and announce what does not come.
 */

/** When the next break is announced; `null` if it is not, or was. */
export function announceAt(state: ScheduleState, rules: Rules): Instant | null {
  if (rules.headsUp === null || state.announced || state.phase.kind !== 'building') return null;
  const level = announceLevel(rules, rules.headsUp);
  const at = reaches(state, rules, level);
  return at ?? (state.tension >= level ? state.asOf : null);
}

export function announce(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { now, freshId } = reading;
  const at = announceAt(state, rules);
  if (at === null) return forget(state, rules, now);
  if (at > now || state.presence.at === 'away' || holdsBack(state, rules, reading)) return state;
  const outbox = [...state.outbox, { kind: 'notify', id: `heads-up-${freshId}`, about: 'heads-up' } as const];
  return { ...state, announced: true, outbox };
}

/** After a rest or a break the next one is another one. */
function forget(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  if (!state.announced || rules.headsUp === null) return state;
  const over = state.phase.kind !== 'due' && tensionAt(state, rules, now) < announceLevel(rules, rules.headsUp) - 0.01;
  return over ? { ...state, announced: false } : state;
}

const announceLevel = ({ interval }: Rules, before: number): number => Math.max(0, 1 - before / interval);
