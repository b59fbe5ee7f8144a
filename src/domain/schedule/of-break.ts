import { untouched, type Plan } from '../plan/plan';
import { dropBreak, endAsItIs } from './ending';
import type { Event } from './event';
import { tell } from './opening';
import { reported, revised, running, swapped } from './progress';
import type { Rules } from './rules';
import type { OnBreak, Reading, ScheduleState } from './state';

type BreakEvent = Extract<Event, { breakId: string }>;

/** Events of one break; for any other break they come too late and change nothing. */
export function ofBreak(
  state: ScheduleState,
  event: Exclude<BreakEvent, { kind: 'quickRequested' }>,
  rules: Rules,
  reading: Reading,
): ScheduleState {
  const { phase } = state;
  if (phase.kind !== 'onBreak' || phase.id !== event.breakId) {
    const over = event.kind === 'breakClosed' && state.farewell === event.breakId;
    return over ? { ...state, farewell: null } : state;
  }
  const { now, zone } = reading;
  const keep = (next: OnBreak): ScheduleState => (next === phase ? state : { ...state, phase: next });
  switch (event.kind) {
    case 'breakOpened':
      return keep(opened(phase, event.plan));
    case 'breakUnshowable':
      return unshowable(state, phase, rules, reading);
    case 'breakStarted':
      return keep(running(phase, now));
    case 'progressed':
    case 'moveFinished':
      return keep(reported(phase, event, now));
    case 'moveSwapped':
      return keep(swapped(phase, event.index, event.planned));
    case 'moveVaried':
      return keep(revised(phase, event, now));
    case 'breakFinished':
      return { ...endAsItIs(state, phase, rules, now, zone), farewell: phase.surface === 'window' ? phase.id : null };
    case 'breakClosed':
    case 'skipped':
      // Whoever closed or skipped it has seen it, even if the page had no time to report.
      return endAsItIs(state, { ...phase, opened: true }, rules, now, zone);
  }
}

const opened = (phase: OnBreak, plan: Plan): OnBreak =>
  phase.plan !== null && phase.opened
    ? phase
    : {
        ...phase,
        opened: true,
        plan: phase.plan ?? plan,
        progress: phase.plan ? phase.progress : plan.map(() => untouched),
      };

/** Where no window can open, the notification says it; the break waits to be asked for. */
function unshowable(state: ScheduleState, phase: OnBreak, rules: Rules, { now, freshId }: Reading): ScheduleState {
  if (phase.opened) return state;
  const dropped = dropBreak(state, phase, rules, now);
  // Asked for in a pause or off hours: that goes on.
  if (phase.resume.kind !== 'building') return dropped;
  const due = {
    kind: 'due',
    since: phase.dueAt ?? now,
    waitsSince: now,
    heldBy: null,
    held: phase.held,
    told: null,
  } as const;
  return tell(dropped, due, freshId);
}
