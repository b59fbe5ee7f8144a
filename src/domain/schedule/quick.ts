import { untouched, type Plan } from '../plan/plan';
import { endAsItIs } from './ending';
import { standbyOf } from './opening';
import type { Rules } from './rules';
import type { OnBreak, Reading, ScheduleState } from './state';

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
  const open: OnBreak = {
    kind: 'onBreak',
    id,
    stage: 'running',
    surface: 'popup',
    opened: true,
    trigger: 'quick',
    offer: 'full',
    dueAt: null,
    offeredAt: now,
    startedAt: now,
    progressAt: now,
    plan,
    progress: plan.map(() => untouched),
    aside: [],
    held: [],
    resume: standbyOf(before.phase),
  };
  return { ...before, phase: open };
}
