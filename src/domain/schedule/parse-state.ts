import { repair } from '../parse/repair';
import type { ScheduleState } from './state';
import { stateFields } from './state-fields';

export interface ParsedState {
  readonly state: ScheduleState;
  /** Names of the fields that were broken and begin afresh. */
  readonly repaired: readonly string[];
}

/** Reads the stored state; a broken field costs only itself. Nothing stored is a fresh install. */
export function parseState(raw: unknown, fresh: ScheduleState): ParsedState {
  const repaired: string[] = [];
  const state = repair(stateFields, raw, fresh, repaired);
  return { state: sound(state), repaired };
}

/** Fields that are right one by one may still contradict each other after a repair. */
function sound(state: ScheduleState): ScheduleState {
  const { phase, asOf, handledAt } = state;
  const whole = asOf <= handledAt ? state : { ...state, asOf: handledAt };
  if (phase.kind !== 'onBreak' || phase.plan === null || phase.plan.length === phase.progress.length) return whole;
  return { ...whole, phase: phase.resume };
}
