import { findMove } from '#src/domain/moves/catalogue';
import { variants } from '#src/domain/moves/variant';
import { isDeepStrictEqual } from 'node:util';
import { untouched, type PlannedMove } from '#src/domain/plan/plan';
import type { Decision } from '#src/domain/schedule/decisions';
import type { Event } from '#src/domain/schedule/event';
import type { Rules } from '#src/domain/schedule/rules';
import type { OnBreak, Reading, ScheduleState } from '#src/domain/schedule/state';
import { tensionAt } from '#src/domain/schedule/tension';
import { transition } from '#src/domain/schedule/transition';
import type { Instant } from '#src/domain/time';
import { atDesk } from '../../../support/schedule';
import type { Write } from './witness';

/** What the worker decides by, besides its state. Without a screen somebody is always there, and typing. */
export interface World {
  readonly rules: Rules;
  readonly zone: string;
}

/** The event that makes the model take this very step; `null` if there is none. */
export function explain({ old, now }: Write, world: World): Event['kind'] | null {
  if (old === null) return null;
  const takes = (event: Event) => same(stepped(old, event, world, now.handledAt, idIn(old, now)), now);
  return events(old, now, world).find(takes)?.kind ?? null;
}

/** When the worker noticed that the browser had started, by its own log; `null` if it did not since then. */
export function startedAt(why: readonly Decision[], since: Instant): Instant | null {
  const found = why.findLast((decision) => decision.kind === 'started');
  return found && found.at >= since ? found.at : null;
}

/**
 * How far apart the clock is after a restart from what the model says of it, or why it is not right at all. The quiet
 * after a start may be over already when a slow machine gets to look.
 */
export function restarted(before: ScheduleState, after: ScheduleState, started: Instant, world: World): string | null {
  const noticed = stepped(before, { kind: 'browserStarted' }, world, started, '');
  const expected = stepped(noticed, { kind: 'woke' }, world, after.handledAt, '');
  if (expected.phase.kind !== after.phase.kind) return `${after.phase.kind} instead of ${expected.phase.kind}`;
  const [wanted, found] = [expected, after].map((one) => tensionAt(one, world.rules, after.handledAt));
  return Math.abs((wanted ?? 0) - (found ?? 0)) < 0.001 ? null : `tension ${found} instead of ${wanted}`;
}

function stepped(state: ScheduleState, event: Event, { rules, zone }: World, now: Instant, freshId: string) {
  const reading: Reading = { now, zone, seen: atDesk, freshId };
  return transition(state, event, rules, reading).state;
}

/** Storage leaves out what is undefined. */
const same = (model: ScheduleState, found: ScheduleState) =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(model)), JSON.parse(JSON.stringify(found)));

/** The new id that this step used, if it used one. */
function idIn({ phase: before }: ScheduleState, { phase, outbox }: ScheduleState): string {
  if (phase.kind === 'onBreak' && (before.kind !== 'onBreak' || before.id !== phase.id)) return phase.id;
  return outbox.findLast(({ kind }) => kind === 'notify')?.id ?? 'unused';
}

/** Everything that may have happened between two states; amounts are those that came of it. */
function events(old: ScheduleState, now: ScheduleState, { rules }: World): Event[] {
  return [
    { kind: 'woke' },
    { kind: 'browserStarted' },
    { kind: 'settingsChanged', before: rules },
    ...old.outbox.map(({ id }) => ({ kind: 'delivered', id }) as const),
    { kind: 'breakRequested' },
    { kind: 'snoozed' },
    { kind: 'resumed' },
    ...(['30min', '1h', '2h', 'tomorrow', 'resumed'] as const).map((length) => ({ kind: 'paused', length }) as const),
    ...(old.phase.kind === 'onBreak' ? ofBreak(old.phase, now) : []),
    ...(old.farewell === null ? [] : [{ kind: 'breakClosed', breakId: old.farewell } as const]),
  ];
}

function ofBreak({ id: breakId, plan: before }: OnBreak, { phase }: ScheduleState): Event[] {
  const { plan, progress } = phase.kind === 'onBreak' ? phase : { plan: before, progress: [] };
  const moves = plan ?? [];
  return [
    { kind: 'breakOpened', breakId, plan: moves },
    { kind: 'breakUnshowable', breakId },
    { kind: 'breakStarted', breakId },
    { kind: 'breakFinished', breakId },
    { kind: 'breakClosed', breakId },
    { kind: 'skipped', breakId },
    ...moves.flatMap((planned, index): Event[] => {
      const done = { breakId, index, ...(progress[index] ?? untouched) };
      return [
        { ...done, kind: 'progressed' },
        { ...done, kind: 'moveFinished' },
        { kind: 'moveSwapped', breakId, index, planned },
        ...waysOf(planned).map((way): Event => ({ kind: 'moveVaried', breakId, index, ...way })),
      ];
    }),
  ];
}

/** Easier, harder or as it stands, felt as too much or not. */
function waysOf({ move }: PlannedMove) {
  const standard = findMove(move)?.dose;
  if (standard === undefined) return [];
  return [...variants, null].flatMap((variant) =>
    ([null, 'too-much'] as const).map((felt) => ({ move, variant, standard, felt })),
  );
}
