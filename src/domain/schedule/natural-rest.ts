import { dayOf } from '../history/day';
import { between, type Instant } from '../time';
import type { Rules } from './rules';
import type { OutboxItem, Reading, ScheduleState } from './state';
import { hoursAt } from './working-hours';

/**
 * Whoever comes back from a full rest has had a natural one, if it lay in one stretch of working hours of one day: a
 * night, a day off or half a day without a browser is no rest at work. An offered break that they come back to counts
 * for itself.
 */
export function noteRest(back: ScheduleState, from: Instant, rules: Rules, reading: Reading): ScheduleState {
  const { asOf: until, phase } = back;
  const { zone, freshId } = reading;
  const length = between(from, until);
  if (phase.kind === 'onBreak' || length < rules.rest || length > rules.longestRest) return back;
  const hours = hoursAt(rules.hours, zone, from);
  const day = dayOf(from, zone, rules.dayStart);
  const within = hours.open && (hours.until === null || until <= hours.until);
  if (!within || day !== dayOf(until, zone, rules.dayStart)) return back;
  const id = `rest-${freshId}`;
  const item: OutboxItem = { kind: 'rest', id, rest: { id, from, until, day } };
  return { ...back, outbox: [...back.outbox, item] };
}
