import type { Day } from '../time';
import type { Checkin, Knots } from './checkin';

/** What was said of each day: where two devices were told, the later word holds, region by region. */
export function knotsByDay(checkins: readonly Checkin[]): ReadonlyMap<Day, Knots> {
  const days = new Map<Day, Knots>();
  for (const { day, knots } of checkins.toSorted((a, b) => a.at - b.at)) days.set(day, { ...days.get(day), ...knots });
  return days;
}
