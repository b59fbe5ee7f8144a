import type { HoldReason, Outcome, Trigger } from '../history/record';
import { between, millis, type Instant, type Millis } from '../time';
import type { ScheduleState } from './state';

/** What the clock decided, and why: the answer to "why did it not remind me?". */
export type Decision = { readonly at: Instant } & (
  | { readonly kind: 'due' | 'let-go' | 'building' }
  | { readonly kind: 'held'; readonly reason: HoldReason }
  | { readonly kind: 'shown'; readonly trigger: Trigger }
  | { readonly kind: 'told'; readonly by: 'notification' | 'icon' }
  | { readonly kind: 'ended'; readonly outcome: Outcome }
  | { readonly kind: 'snoozed' | 'paused' | 'off-hours' | 'started'; readonly until: Instant | null }
  | { readonly kind: 'away'; readonly why: 'idle' | 'locked' | 'late'; readonly since: Instant }
  /** `rested` is how much tension the absence paid back. */
  | { readonly kind: 'back'; readonly after: Millis; readonly rested: number }
  | { readonly kind: 'clock-set-back'; readonly by: Millis }
);

/** Everything that was decided between two states, in the order in which the machine decides. */
export function decisionsBetween(before: ScheduleState, after: ScheduleState): readonly Decision[] {
  const at = after.handledAt;
  return [
    ...clockChange(before, after),
    ...presenceChange(before, after),
    ...breakEnd(before, after),
    ...startOfBrowser(before, after),
    ...phaseChange(before, after),
    ...holdChange(before, after),
  ].map((decision) => ({ at, ...decision }));
}

type Found = readonly (Decision extends infer One ? (One extends Decision ? Omit<One, 'at'> : never) : never)[];

function clockChange(before: ScheduleState, after: ScheduleState): Found {
  const by = between(after.handledAt, before.handledAt);
  return by > 0 ? [{ kind: 'clock-set-back', by }] : [];
}

function presenceChange(before: ScheduleState, after: ScheduleState): Found {
  const [was, is] = [before.presence, after.presence];
  if (was.at === 'desk' && is.at === 'away') return [{ kind: 'away', why: is.why, since: is.since }];
  if (was.at === 'away' && is.at === 'desk') {
    const rested = Math.max(0, before.tension - after.tension);
    return [{ kind: 'back', after: millis(Math.max(0, between(was.since, after.handledAt))), rested }];
  }
  return [];
}

function breakEnd(before: ScheduleState, after: ScheduleState): Found {
  const { phase } = before;
  const over = phase.kind === 'onBreak' && (after.phase.kind !== 'onBreak' || after.phase.id !== phase.id);
  if (!over) return [];
  const item = after.outbox.find(({ id }) => id === phase.id);
  return item?.kind === 'record' ? [{ kind: 'ended', outcome: item.record.outcome }] : [{ kind: 'let-go' }];
}

function startOfBrowser(before: ScheduleState, after: ScheduleState): Found {
  const { quietUntil } = after;
  return quietUntil === null || quietUntil === before.quietUntil ? [] : [{ kind: 'started', until: quietUntil }];
}

function phaseChange(before: ScheduleState, after: ScheduleState): Found {
  const [was, is] = [before.phase, after.phase];
  const snoozed = after.snoozed !== null && after.snoozed.count > (before.snoozed?.count ?? 0);
  const puts: Found = snoozed ? [{ kind: 'snoozed', until: after.snoozed.notBefore }] : [];
  switch (is.kind) {
    case 'building':
      return was.kind === 'building' || was.kind === 'onBreak' ? puts : [...puts, { kind: 'building' }];
    case 'due':
      return was.kind === 'due' || snoozed ? puts : [{ kind: 'due' }];
    case 'onBreak':
      return was.kind === 'onBreak' && was.id === is.id ? [] : [{ kind: 'shown', trigger: is.trigger }];
    case 'paused':
      return was.kind === 'paused' && was.until === is.until ? [] : [{ kind: 'paused', until: is.until }];
    case 'offHours':
      return was.kind === 'offHours' ? [] : [{ kind: 'off-hours', until: is.until }];
  }
}

function holdChange(before: ScheduleState, after: ScheduleState): Found {
  if (after.phase.kind !== 'due') return [];
  const was = before.phase.kind === 'due' ? before.phase : null;
  const { heldBy, told } = after.phase;
  const held: Found =
    heldBy === null || heldBy.reason === was?.heldBy?.reason ? [] : [{ kind: 'held', reason: heldBy.reason }];
  return told === null || told === was?.told ? held : [...held, { kind: 'told', by: told }];
}
