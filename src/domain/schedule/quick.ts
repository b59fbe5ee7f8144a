import { untouched, type Plan } from '../plan/plan';
import { endAsItIs } from './ending';
import { standbyOf } from './opening';
import type { Rules } from './rules';
import type { OnBreak, Reading, ScheduleState } from './state';

/** Starts one move in the popup. An older one whose popup died ends first; an open window goes before. */
export function quick(state: ScheduleState, id: string, plan: Plan, rules: Rules, reading: Reading): ScheduleState {
  const { phase, lastBreak } = state;
  const { now, zone } = reading;
  if (id === lastBreak) return state;
  if (phase.kind === 'onBreak' && (phase.surface === 'window' || phase.id === id)) return state;
  const before = phase.kind === 'onBreak' ? endAsItIs(state, phase, rules, now, zone) : state;
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
