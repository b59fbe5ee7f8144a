import { areas } from '../moves/move';
import type { Day } from '../time';
import { areaWeekOf, type AreaWeek } from './area-week';
import { addDays } from './day';
import type { DayTotals } from './totals';

/** What each area got in a week, as the mean of the last ones. */
export interface AreaMean {
  readonly shares: AreaWeek;
  /** Weeks it is the mean of: those before the first record are left out. */
  readonly weeks: number;
}

/** The mean of so many times seven days, the last of which is today. */
export function areaMeanOf(
  days: ReadonlyMap<Day, DayTotals>,
  firstDay: Day | null,
  today: Day,
  wanted: number,
): AreaMean {
  const ends = Array.from({ length: wanted }, (_, nth) => addDays(today, -7 * nth));
  const lived = ends.filter((end, nth) => nth === 0 || (firstDay !== null && end >= firstDay));
  const sums = lived.map((end) => areaWeekOf(days, end));
  const [week] = sums;
  if (week === undefined) return { shares: areaWeekOf(days, today), weeks: 1 };
  const shares = areas.map((area) => {
    const done = sums.reduce((total, one) => total + one[area].done, 0) / sums.length;
    return [area, { ...week[area], done }] as const;
  });
  return { shares: Object.fromEntries(shares) as AreaWeek, weeks: sums.length };
}
