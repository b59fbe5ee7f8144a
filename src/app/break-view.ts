import { creditsOf } from '#src/domain/ledger/credit';
import type { Ledger } from '#src/domain/ledger/ledger';
import { changeOf, type StepChange } from '#src/domain/programme/programme';
import type { Settings } from '#src/domain/settings/settings';
import type { BreakRecord } from '#src/domain/history/record';
import type { Area } from '#src/domain/moves/move';
import { secondsSpent } from '#src/domain/schedule/ending';
import { doneMoves } from '#src/domain/schedule/progress';
import type { Rules } from '#src/domain/schedule/rules';
import type { OnBreak, ScheduleState } from '#src/domain/schedule/state';
import { snoozesLeft } from './glance-of';
import type { Glance } from './glance';
import { programmeOf } from './glance';
import type { BreakGain, BreakView } from './messages';

/** The open break with this id, or any if none is named. */
export function openBreak({ phase }: ScheduleState, id?: string): OnBreak | null {
  return phase.kind === 'onBreak' && (id === undefined || phase.id === id) ? phase : null;
}

/** What its page needs to show it, from the beginning or in the middle. */
export function viewOf(
  state: ScheduleState,
  rules: Rules,
  id: string,
  stepped: StepChange | null = null,
): BreakView | null {
  const phase = openBreak(state, id);
  if (phase === null || phase.plan === null) return null;
  const current = phase.progress.findIndex(({ left }) => !left);
  return {
    id: phase.id,
    trigger: phase.trigger,
    offer: phase.offer,
    running: phase.stage === 'running',
    plan: phase.plan,
    progress: phase.progress,
    current: current === -1 ? phase.plan.length : current,
    snoozesLeft: snoozesLeft(state, rules) ?? 0,
    held: phase.held.toSorted((a, b) => b.ms - a.ms),
    stepped,
  };
}

/** A change of step that no break has told of yet: the first one after it does. */
export function steppedSince(glance: Glance | null, settings: Settings, { lastDay }: Ledger): StepChange | null {
  const change = settings.programme.mode === 'follow' ? changeOf(programmeOf(glance)) : null;
  return change === null || (lastDay !== null && lastDay.day >= change.look.day) ? null : change;
}

type Gain = Pick<BreakGain, 'seconds' | 'areas'>;

/** What was done, by area: each move counts whole for its first area and in part for the others. */
export function gainOf(phase: OnBreak): Gain {
  const areas = new Map<Area, number>();
  for (const { planned, progress } of doneMoves(phase)) {
    for (const [area, share] of Object.entries(planned.areas) as [Area, number][]) {
      areas.set(area, (areas.get(area) ?? 0) + progress.seconds * share);
    }
  }
  return {
    seconds: secondsSpent(phase),
    areas: [...areas].map(([area, seconds]) => ({ area, seconds })).toSorted((a, b) => b.seconds - a.seconds),
  };
}

/** What a record adds to the sums of the week, by area. */
export function creditsOfRecord({ moves }: BreakRecord): BreakGain['credits'] {
  const sums: Partial<Record<Area, number>> = {};
  for (const { area, amount } of moves.flatMap(creditsOf)) sums[area] = (sums[area] ?? 0) + amount;
  return sums;
}
