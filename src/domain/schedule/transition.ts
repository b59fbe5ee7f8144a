import { latest, millis } from '../time';
import { applyEvent } from './apply';
import { followTension } from './due';
import type { Effects } from './effect';
import { endAsItIs } from './ending';
import type { Event } from './event';
import { announce } from './heads-up';
import { inMeeting, openIfGood } from './opening';
import { leave, noticeGap, see } from './presence';
import type { Rules } from './rules';
import { followClock } from './shift-clock';
import { crossBoundaries } from './standby';
import type { Reading, ScheduleState } from './state';
import { endForgotten } from './timeouts';
import { outlook } from './outlook';
import { nextWake } from './wake';

export interface Step {
  readonly state: ScheduleState;
  readonly effects: Effects;
}

/**
 * The schedule machine: pure and total. First everything that time, presence and the calendar have changed since the
 * last event, then the event itself, then what follows from both.
 */
export function transition(before: ScheduleState, event: Event, rules: Rules, reading: Reading): Step {
  const look = isByHand(event) ? atTheDesk(reading) : reading;
  const pastRules = event.kind === 'settingsChanged' ? event.before : rules;
  const caughtUp = catchUp(followClock(before, look.now), event, pastRules, look);
  const applied = applyEvent(caughtUp, event, rules, look);
  // When a break ends, whoever did the moves is looked for again.
  const found = isRunning(caughtUp) && !isRunning(applied) ? see(applied, rules, look) : applied;
  const state = followOn(found, rules, look);
  return { state, effects: outlook(state, event, rules, look) };
}

function catchUp(state: ScheduleState, event: Event, rules: Rules, reading: Reading): ScheduleState {
  const told = event.kind === 'browserStarted' ? browserWasClosed(state, rules, reading) : state;
  const noticed = awakeUnlessRunning(told, rules, reading);
  // Whoever clicks on Start has not forgotten it.
  const awake = event.kind === 'breakStarted' ? noticed : endForgotten(noticed, rules, reading);
  const placed = crossBoundaries(awakeUnlessRunning(awake, rules, reading), rules, reading);
  return isRunning(placed) ? placed : see(placed, rules, reading);
}

/** People stand away from the keyboard to do the moves: while a break runs, presence says nothing. */
const isRunning = ({ phase }: ScheduleState): boolean => phase.kind === 'onBreak' && phase.stage === 'running';

const awakeUnlessRunning = (state: ScheduleState, rules: Rules, { now }: Reading): ScheduleState =>
  isRunning(state) ? state : noticeGap(state, rules, now);

/** A break that was open ended with the browser. Whoever had one open was away from then on. */
function browserWasClosed(state: ScheduleState, rules: Rules, { zone }: Reading): ScheduleState {
  const { phase, presence, wake, handledAt } = state;
  if (phase.kind === 'onBreak') {
    const ended = endAsItIs(state, phase, rules, phase.progressAt, zone);
    return leave({ ...ended, farewell: null }, rules, latest(phase.progressAt, ended.asOf), 'late');
  }
  // With nothing planned, the last thing that was heard stands for the wake-up.
  return presence.at === 'desk' && wake === null ? { ...state, wake: handledAt } : state;
}

function followOn(applied: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { now } = reading;
  // New settings may leave an open break less time than has passed.
  const placed = crossBoundaries(endForgotten(applied, rules, reading), rules, reading);
  const followed = announce(followTension(placed, rules, now), rules, reading);
  const decided = openIfGood(followed, rules, reading);
  const state: ScheduleState = {
    ...decided,
    handledAt: now,
    meeting: inMeeting(decided, now) ? decided.meeting : null,
    quietUntil: decided.quietUntil !== null && decided.quietUntil > now ? decided.quietUntil : null,
  };
  return { ...state, wake: nextWake(state, rules, reading) };
}

const byHand: ReadonlySet<Event['kind']> = new Set<Event['kind']>([
  'breakRequested',
  'quickRequested',
  'breakStarted',
  'moveSwapped',
  'snoozed',
  'skipped',
  'paused',
  'resumed',
  'meetingSet',
]);

/** A click says more than any idle time. */
const isByHand = ({ kind }: Event): boolean => byHand.has(kind);

const atTheDesk = (reading: Reading): Reading => ({
  ...reading,
  seen: { ...reading.seen, idleFor: millis(0), locked: false },
});
