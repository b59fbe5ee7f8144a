import type { Effects, IconState } from './effect';
import type { Event } from './event';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';
import { reaches, stageOf, tensionAt } from './tension';

/** What the outside should look like in this state. */
export function outlook(state: ScheduleState, event: Event, rules: Rules, { now }: Reading): Effects {
  const { phase, presence, wake, farewell } = state;
  const held = phase.kind === 'due' ? (phase.heldBy?.reason ?? null) : null;
  // What is put off, or held by anything but input, does not wait for a pause: each would wake the worker for nothing.
  const waiting = presence.at === 'desk' && (held === 'typing' || held === 'away');
  return {
    wake,
    idleAfter: presence.at === 'away' && rules.polls !== null ? null : waiting ? rules.moment : rules.awayAfter,
    dueAt: phase.kind === 'building' ? reaches(state, rules, 1) : null,
    icon: iconOf(state, stageOf(tensionAt(state, rules, now))),
    window:
      phase.kind === 'onBreak' && phase.surface === 'window'
        ? { id: phase.id, opened: phase.opened, focus: event.kind === 'breakRequested' }
        : null,
    farewell,
  };
}

function iconOf({ phase }: ScheduleState, stage: number): IconState {
  switch (phase.kind) {
    case 'building':
    case 'onBreak':
      return drawings[stage] ?? 4;
    case 'due':
      return 'due';
    case 'paused':
      return 'paused';
    case 'offHours':
      return 'off';
  }
}

const drawings = [0, 1, 2, 3, 4] as const;
