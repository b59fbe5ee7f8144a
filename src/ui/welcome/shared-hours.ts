import type { HoursRange, WeekHours } from '#src/domain/settings/settings';
import { isWholeDay } from '../settings/hours';

/** What all working days have in common: no limits, one range, or nothing, because they differ. */
export type SharedHours =
  { readonly kind: 'any' } | { readonly kind: 'set'; readonly range: HoursRange } | { readonly kind: 'differ' };

export function sharedHours(hours: WeekHours): SharedHours {
  const days = hours.filter((ranges) => ranges.length > 0);
  if (days.every(isWholeDay)) return { kind: 'any' };
  const range = days[0]?.length === 1 ? days[0][0] : undefined;
  const same = days.every(([one, ...more]) => more.length === 0 && one?.from === range?.from && one?.to === range?.to);
  return range !== undefined && same ? { kind: 'set', range } : { kind: 'differ' };
}

/** Gives every working day the same range. */
export function onWorkingDays(week: WeekHours, range: HoursRange): WeekHours {
  const [a, b, c, d, e, f, g] = week.map((ranges) => (ranges.length > 0 ? [range] : ranges));
  return [a ?? [], b ?? [], c ?? [], d ?? [], e ?? [], f ?? [], g ?? []];
}
