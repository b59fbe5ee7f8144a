import { targets } from '../ledger/targets';
import { areas, lineOf, type Area } from '../moves/move';
import type { Day } from '../time';
import { lastSeven } from './summary';
import type { DayTotals } from './totals';

/** The front line is counted in minutes of stretch, the back line in sets. */
export type AreaUnit = 'minutes' | 'sets';

/** What one area got in the last seven days, beside what a week should give it. */
export interface AreaShare {
  readonly done: number;
  readonly target: number;
  readonly unit: AreaUnit;
}

/** All twelve areas of a week, in plain sums: what people read never fades. */
export type AreaWeek = Readonly<Record<Area, AreaShare>>;

/**
 * Sums up today and the six days before it.
 * @param scale the size of somebody's plan, as a part of the 25 breaks that the targets are made for
 */
export function areaWeekOf(days: ReadonlyMap<Day, DayTotals>, today: Day, scale = 1): AreaWeek {
  const week = lastSeven(days, today);
  const shares = areas.map((area) => [area, shareOf(area, week, scale)] as const);
  return Object.fromEntries(shares) as Record<Area, AreaShare>;
}

function shareOf(area: Area, week: readonly DayTotals[], scale: number): AreaShare {
  const sum = (what: 'time' | 'sets') => week.reduce((total, day) => total + (day.areas[area]?.[what] ?? 0), 0);
  const target = targets[area].week * scale;
  return lineOf(area) === 'front'
    ? { done: sum('time') / 60_000, target, unit: 'minutes' }
    : { done: sum('sets') / 1000, target, unit: 'sets' };
}
