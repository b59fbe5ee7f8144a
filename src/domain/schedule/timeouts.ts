import { between, earlier, earliest, later, latest, millis } from '../time';
import { dropBreak, endAsItIs, endBreak } from './ending';
import { confirmedUntil, isWatching, leave } from './presence';
import type { Rules } from './rules';
import type { OnBreak, Reading, ScheduleState } from './state';
import { settle, slope } from './tension';

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
  return stillOpen(
    endBreak(state, phase, rules, { outcome: 'missed', at: until, zone: reading.zone }),
    state,
    rules,
    reading,
  );
}

/**
 * Whoever missed it may have left before it was over: the time since the last input stays open. At the desk tension is
 * by so much lower that sitting brings it to where it fell to, so no more stays open than there is tension.
 */
function stillOpen(ended: ScheduleState, before: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { presence, asOf } = before;
  if (presence.at === 'away') return { ...ended, asOf: latest(asOf, earliest(presence.since, ended.asOf)) };
  const rate = slope(ended, rules);
  if (rate <= 0) return ended;
  const since = latest(
    asOf,
    earlier(ended.asOf, millis(Math.floor(ended.tension / rate))),
    earliest(confirmedUntil(before, rules, reading), ended.asOf),
  );
  return { ...ended, asOf: since, tension: Math.max(0, ended.tension - rate * between(since, ended.asOf)) };
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

/** No input since it was offered: nobody was there to miss it, unless they watch something. */
function nobodyThere(state: ScheduleState, { offeredAt }: OnBreak, rules: Rules, { now, seen }: Reading): boolean {
  const { presence } = state;
  if (isWatching(state, rules, now, seen)) return false;
  const slack = later(offeredAt, rules.moment);
  return presence.at === 'away' ? presence.since <= slack : earlier(now, seen.idleFor) <= slack;
}
