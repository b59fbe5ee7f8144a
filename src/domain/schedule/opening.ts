import { dayOf } from '../history/day';
import type { HoldReason, Trigger } from '../history/record';
import { later, latest, type Instant } from '../time';
import { heldBy, heldUntil, released } from './due';
import { newBreak } from './new-break';
import { confirmedUntil } from './presence';
import type { Rules } from './rules';
import type { Due, Reading, ScheduleState, Standby } from './state';
import { tensionAt } from './tension';

/** Two skips in a row: the next offer is a short reset. */
const skipsBeforeReset = 2;

/** Opens a due break if this is a good moment, or notes what keeps it back. */
export function openIfGood(state: ScheduleState, rules: Rules, reading: Reading): ScheduleState {
  const { phase } = state;
  if (phase.kind !== 'due' || phase.told !== null) return state;
  if (quietUntil(state, reading.now) !== null) return { ...state, phase: heldBy(phase, null, reading.now) };
  const hard = holdsBack(state, rules, reading);
  const waiting = hard === null ? released(phase, reading.now) : phase;
  const reason = hard ?? (isTyping(state, waiting, rules, reading) ? 'typing' : null);
  const due = heldBy(waiting, reason, reading.now);
  if (reason !== null) return { ...state, phase: due };
  return show({ ...state, phase: due }, due, rules, reading);
}

/** A snooze or a browser start that still forbids to open, and until when. */
export function quietUntil({ snoozed, quietUntil }: ScheduleState, now: Instant): Instant | null {
  const until = latest(now, quietUntil ?? now, snoozed?.notBefore ?? now);
  return until > now ? until : null;
}

/** Somebody types, and there is patience left. */
const isTyping = (state: ScheduleState, due: Due, rules: Rules, { now, seen }: Reading): boolean =>
  seen.idleFor < rules.moment && now < patienceEnds(state, due, rules);

/** What forbids to open, however long it has been due. */
export function holdsBack(state: ScheduleState, rules: Rules, { now, seen }: Reading): HoldReason | null {
  if (state.presence.at === 'away') return 'away';
  if (inMeeting(state, now)) return 'meeting';
  if (seen.call) return 'call';
  if (seen.fullScreen) return 'full-screen';
  return seen.idleFor >= rules.emptyChair ? 'away' : null;
}

export const inMeeting = ({ meeting }: ScheduleState, now: Instant): boolean =>
  meeting !== null && (meeting.until === null || now < meeting.until);

/** Patience begins when nothing but input keeps the break back. */
export function patienceEnds({ snoozed, quietUntil }: ScheduleState, { waitsSince }: Due, rules: Rules): Instant {
  return later(latest(waitsSince, snoozed?.notBefore ?? waitsSince, quietUntil ?? waitsSince), rules.patience);
}

/** By window, or by what the user chose instead, or by notification after too long a hold. */
function show(state: ScheduleState, due: Due, rules: Rules, reading: Reading): ScheduleState {
  const hidden = due.held.filter(({ reason }) => reason !== 'typing' && reason !== 'away');
  const tooLong = hidden.reduce((sum, { ms }) => sum + ms, 0) >= rules.maxHold;
  if (rules.surface === 'icon') return { ...state, phase: { ...due, told: 'icon' } };
  if (rules.surface === 'notification' || tooLong) return tell(state, due, reading.freshId);
  return offer(state, rules, reading, 'scheduled');
}

export function tell(state: ScheduleState, due: Due, id: string): ScheduleState {
  const outbox = [...state.outbox, { kind: 'notify', id, about: 'due' } as const];
  return { ...state, phase: { ...due, told: 'notification' }, outbox };
}

/** Offers a break in a window, from any phase but a break. */
export function offer(state: ScheduleState, rules: Rules, reading: Reading, trigger: Trigger): ScheduleState {
  const { phase } = state;
  if (phase.kind === 'onBreak') return state;
  const { now } = reading;
  const beginning = {
    id: reading.freshId,
    stage: 'offered',
    surface: 'window',
    trigger,
    offer: trigger === 'scheduled' && skippedToday(state, rules, reading) >= skipsBeforeReset ? 'reset' : 'full',
    dueAt: phase.kind === 'due' ? phase.since : null,
    held: phase.kind === 'due' ? heldUntil(phase, now) : [],
    resume: standbyOf(phase),
  } as const;
  // While a break is open tension stands still, but the time since the last input may yet turn out to be a rest.
  const asOf = latest(state.asOf, confirmedUntil(state, rules, reading));
  const tension = tensionAt(state, rules, now);
  return { ...state, tension, asOf, phase: newBreak(beginning, now, null), farewell: null };
}

/** Skips in a row, which a new day ends. */
const skippedToday = ({ skips }: ScheduleState, { dayStart }: Rules, { now, zone }: Reading): number =>
  skips.day === dayOf(now, zone, dayStart) ? skips.inRow : 0;

/** What a break goes back to. Due is found again from tension. */
export const standbyOf = (phase: Due | Standby): Standby => (phase.kind === 'due' ? { kind: 'building' } : phase);
