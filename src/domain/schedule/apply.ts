import { later, type Instant } from '../time';
import { pause, resume, setMeeting, snooze } from './by-hand';
import type { Event } from './event';
import { ofBreak } from './of-break';
import { offer } from './opening';
import { endDeadPopup, quick } from './quick';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';

/** What an event does by itself. Time, presence and the calendar have been taken into account before. */
export function applyEvent(state: ScheduleState, event: Event, rules: Rules, reading: Reading): ScheduleState {
  switch (event.kind) {
    case 'woke':
    case 'presenceChanged':
    case 'settingsChanged':
      return state;
    case 'browserStarted':
      return started(state, rules, reading.now);
    case 'breakRequested':
      return offer(
        endDeadPopup(state, rules, reading),
        rules,
        reading,
        state.phase.kind === 'due' ? 'scheduled' : 'asked',
      );
    case 'quickRequested':
      return quick(state, event.breakId, event.plan, rules, reading);
    case 'snoozed':
      return snooze(state, rules, reading);
    case 'paused':
      return pause(state, rules, reading, event.length);
    case 'resumed':
      return resume(state);
    case 'meetingSet':
      return setMeeting(state, rules, reading.now, event.length);
    case 'delivered':
      return { ...state, outbox: state.outbox.filter(({ id }) => id !== event.id) };
    case 'breakOpened':
    case 'breakUnshowable':
    case 'breakStarted':
    case 'progressed':
    case 'moveFinished':
    case 'moveSwapped':
    case 'moveVaried':
    case 'breakFinished':
    case 'breakClosed':
    case 'skipped':
      return ofBreak(state, event, rules, reading);
  }
}

/** A browser that has just started is no moment for a break, and whoever starts one has at least walked to it. */
function started(state: ScheduleState, rules: Rules, now: Instant): ScheduleState {
  return { ...state, tension: Math.min(state.tension, 0.8), quietUntil: later(now, rules.startGrace) };
}
