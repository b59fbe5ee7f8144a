import type { Day } from '../time';
import { knotRegions, type KnotRegion, type Knots } from './checkin';
import { addDays } from './day';

/** Of each region the mean of what was said in a week; `null` where nothing was. */
export type WeekKnots = Readonly<Record<KnotRegion, number | null>>;

/** One for each Monday, in the same order. */
export const weeklyKnots = (days: ReadonlyMap<Day, Knots>, mondays: readonly Day[]): readonly WeekKnots[] =>
  mondays.map((monday) => {
    const week = Array.from({ length: 7 }, (_, nth) => days.get(addDays(monday, nth)));
    const means = knotRegions.map((region) => {
      const scores = week.flatMap((knots) => knots?.[region] ?? []);
      return [region, scores.length === 0 ? null : scores.reduce((sum, one) => sum + one, 0) / scores.length] as const;
    });
    return Object.fromEntries(means) as WeekKnots;
  });
