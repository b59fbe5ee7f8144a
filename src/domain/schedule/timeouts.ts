import { between, earlier, later } from '../time';
import { dropBreak, endAsItIs, endBreak } from './ending';
import { leave } from './presence';
import type { Rules } from './rules';
import type { OnBreak, Reading, ScheduleState } from './state';
import { settle } from './tension';

/** Ends a break that nobody answers or that stands still. */
export function endForgotten(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { phase } = state;
  if (phase.kind !== 'onBreak') return state;
  if (phase.stage === 'offered' && isBackRested(state, rules, reading)) return letGo(state, phase, rules);
  const until = forgottenAt(phase, rules);
  if (until === null || reading.now < until) return state;
  if (phase.stage === 'running') {
    // The record ends with the last report. Until now it was a break, so nothing of it counts as sitting.
    return endAsItIs(settle(state, rules, until), phase, rules, phase.progressAt, reading.zone);
  }
  if (nobodyThere(state, phase, rules, reading)) return letGo(state, phase, rules);
  if (phase.trigger === 'quick') return dropBreak(state, phase, rules, until);
  return endBreak(state, phase, rules, { outcome: 'missed', at: until, zone: reading.zone });
}

/** Whoever left an offered break alone and comes back from a full rest has had what it was for. */
function isBackRested({ presence }: ScheduleState, rules: Rules, { now, seen }: Reading): boolean {
  if (presence.at === 'desk' || seen.locked || seen.idleFor >= rules.awayAfter) return false;
  return between(presence.since, earlier(now, seen.idleFor)) >= rules.rest;
}

/** The time since the last input was the rest that it looks like, and leaves no record. */
function letGo(state: ScheduleState, phase: OnBreak, rules: Rules): ScheduleState {
  const { presence } = state;
  const away = presence.at === 'away' ? state : leave(state, rules, presence.lastInput, 'idle');
  return { ...away, phase: phase.resume, lastBreak: phase.id };
}

export function forgottenAt(phase: OnBreak, rules: Rules) {
  if (phase.stage === 'running') return later(phase.progressAt, rules.stalledAfter);
  return rules.missedAfter === null ? null : later(phase.offeredAt, rules.missedAfter);
}

/** No input since it was offered: nobody was there to miss it. */
function nobodyThere(
  { presence }: ScheduleState,
  { offeredAt }: OnBreak,
  rules: Rules,
  { now, seen }: Reading,
): boolean {
  const slack = later(offeredAt, rules.moment);
  return presence.at === 'away' ? presence.since <= slack : earlier(now, seen.idleFor) <= slack;
}
