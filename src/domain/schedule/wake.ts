import { earliest, earlier, instant, later, type Instant } from '../time';
import { announceAt } from './heads-up';
import { inMeeting, patienceEnds, quietUntil } from './opening';
import type { Rules } from './rules';
import type { Due, Reading, ScheduleState } from './state';
import { nextStage } from './tension';
import { forgottenAt } from './timeouts';
import { hoursAt, nextDayStart } from './working-hours';

/** The next instant at which something is to be done or looked at: always after `now`, and at most a day ahead. */
export function nextWake(state: ScheduleState, rules: Rules, reading: Reading): Instant {
  const { now, zone } = reading;
  const ahead = [
    ...deadlines(state, rules, reading),
    ...whileAway(state, rules, reading),
    nextDayStart(zone, now, rules.dayStart),
  ];
  return earliest(...ahead.filter((at): at is Instant => at !== null && at > now));
}

function deadlines(state: ScheduleState, rules: Rules, reading: Reading): readonly (Instant | null)[] {
  const { phase } = state;
  switch (phase.kind) {
    case 'building':
      return [closing(rules, reading), nextStage(state, rules, reading.now), announceAt(state, rules)];
    case 'due':
      return [closing(rules, reading), ...ofDue(state, phase, rules, reading)];
    case 'onBreak':
      return [forgottenAt(phase, rules)];
    case 'paused':
    case 'offHours':
      return [phase.until];
  }
}

/** Where the browser does not tell that somebody is back, it is asked. */
function whileAway({ presence }: ScheduleState, rules: Rules, { now }: Reading): readonly Instant[] {
  return presence.at === 'away' && rules.polls !== null ? [later(now, rules.polls.away)] : [];
}

function closing(rules: Rules, { now, zone }: Reading): Instant | null {
  const hours = hoursAt(rules.hours, zone, now);
  return hours.open ? hours.until : null;
}

function ofDue(state: ScheduleState, due: Due, rules: Rules, { now, seen }: Reading): readonly (Instant | null)[] {
  // As often as a stage passes, so that an unnoticed sleep stays as short here as anywhere.
  const look = instant(Math.ceil(now + rules.interval / 5));
  if (due.told !== null) return [look];
  const quiet = quietUntil(state, now);
  if (quiet !== null) return [look, quiet];
  if (inMeeting(state, now)) return [look, state.meeting?.until ?? null];
  if (seen.call || seen.fullScreen) return [look, later(now, rules.holdCheck)];
  if (seen.idleFor >= rules.emptyChair) return [look, later(earlier(now, seen.idleFor), rules.awayAfter)];
  return [look, patienceEnds(state, due, rules), rules.polls && later(now, rules.polls.moment)];
}
