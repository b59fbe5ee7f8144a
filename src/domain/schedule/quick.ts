import type { Plan } from '../plan/plan';
import { endAsItIs } from './ending';
import { newBreak } from './new-break';
import { standbyOf } from './opening';
import type { Rules } from './rules';
import type { Reading, ScheduleState } from './state';

/** There is one popup at a time: whoever asks for something else has closed the one with the quick stretch. */
export function endDeadPopup(state: ScheduleState, rules: Rules, { now, zone }: Reading): ScheduleState {
  const { phase } = state;
  return phase.kind === 'onBreak' && phase.surface === 'popup' ? endAsItIs(state, phase, rules, now, zone) : state;
}

/** Starts one move in the popup. An older one whose popup died ends first; an open window goes before. */
export function quick(state: ScheduleState, id: string, plan: Plan, rules: Rules, reading: Reading): ScheduleState {
  const { phase, lastBreak } = state;
  const { now } = reading;
  if (id === lastBreak || (phase.kind === 'onBreak' && phase.id === id)) return state;
  const before = endDeadPopup(state, rules, reading);
  if (before.phase.kind === 'onBreak') return before;
  const beginning = {
    id,
    stage: 'running',
    surface: 'popup',
    trigger: 'quick',
    offer: 'full',
    dueAt: null,
    held: [],
    resume: standbyOf(before.phase),
  } as const;
  return { ...before, phase: newBreak(beginning, now, plan) };
}
