import { earlier, latest, type Instant } from '../time';
import { noteRest } from './natural-rest';
import type { Rules } from './rules';
import type { Reading, ScheduleState, Sighting } from './state';
import { settle } from './tension';

/*
 * Who sits at the desk, read from what can be seen: input, a lock, a sound, and whether the clock was heard in time.
 * Time away is always counted from the last input, so at the desk only what was confirmed by input is settled.
 */

/**
 * Late is evidence: nobody handled the planned wake-up, so the machine slept or the browser was closed from then on.
 * The time before it was sitting, the time after it was away.
 */
export function noticeGap(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  const { wake, presence, phase } = state;
  if (presence.at === 'away' || wake === null || now - wake <= rules.tolerance) return state;
  // An offered break raises nothing while it waits, so there nothing speaks for sitting after the last input.
  return leave(state, rules, phase.kind === 'onBreak' ? presence.lastInput : wake, 'late');
}

/** Takes the look of this reading into account and settles what it confirms. */
export function see(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { now, seen } = reading;
  if (seen.locked) return state.presence.at === 'away' ? state : leave(state, rules, now, 'locked');
  const lastInput = earlier(now, seen.idleFor);
  if (seen.idleFor >= rules.awayAfter && !isWatching(state, rules, now, seen)) {
    return state.presence.at === 'away' ? state : leave(state, rules, lastInput, 'idle');
  }
  const there = comeBack(state, rules, lastInput, reading);
  return confirm(there, rules, now, seen);
}

/** Settles what is certain of the time at the desk. */
function confirm(state: ScheduleState, rules: Rules, now: Instant, seen: Sighting): ScheduleState {
  const { idleFor, watching } = seen;
  if (idleFor < rules.moment) return { ...settle(state, rules, now), presence: { at: 'desk', lastInput: now } };
  // The time since the last input may still turn out to be away; what lies further back than that cannot.
  const known = state.presence.at === 'desk' ? lastKnown(state.presence.lastInput, now, seen) : state.asOf;
  const lastInput = idleFor < rules.awayAfter ? latest(known, earlier(now, rules.awayAfter)) : known;
  return { ...settle(state, rules, watching ? now : lastInput), presence: { at: 'desk', lastInput } };
}

/** Watching is sitting, for at most one interval after the last input. */
export function isWatching({ presence }: ScheduleState, rules: Rules, now: Instant, seen: Sighting): boolean {
  return seen.watching && presence.at === 'desk' && now - lastKnown(presence.lastInput, now, seen) <= rules.interval;
}

/** In a pause hardly anything wakes the clock, so this look may know of a later input than any before it. */
const lastKnown = (before: Instant, now: Instant, { inputWithin }: Sighting): Instant =>
  inputWithin === null ? before : latest(before, earlier(now, inputWithin));

/** Away from an instant on, which may lie back as far as the last one that is settled. */
export function leave(state: ScheduleState, rules: Rules, at: Instant, why: 'idle' | 'locked' | 'late'): ScheduleState {
  const since = latest(at, state.asOf);
  return { ...settle(state, rules, since), presence: { at: 'away', since, why } };
}

/** Back since the last input, but not before somebody last looked and found nobody. */
function comeBack(state: ScheduleState, rules: Rules, lastInput: Instant, reading: Reading): ScheduleState {
  const { presence } = state;
  if (presence.at === 'desk') return state;
  const back = latest(lastInput, state.asOf, state.handledAt);
  const there: ScheduleState = { ...settle(state, rules, back), presence: { at: 'desk', lastInput: back } };
  return noteRest(there, presence.since, rules, reading);
}

/** At the desk, time after the last input is left open: it may yet turn out to have been away. */
export function confirmedUntil(state: ScheduleState, rules: Rules, { now, seen }: Reading): Instant {
  if (state.presence.at === 'away' || seen.idleFor < rules.moment) return now;
  return state.presence.lastInput;
}
