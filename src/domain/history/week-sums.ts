import { millis, type Day, type Millis } from '../time';
import { addDays, daysFrom } from './day';
import { holdReasons, outcomes, type HoldReason, type Outcome } from './record';
import type { DayTotals } from './totals';

/** The sums of one week, from its Monday. */
export interface WeekSums {
  readonly monday: Day;
  readonly front: Millis;
  readonly back: Millis;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly held: Readonly<Record<HoldReason, Millis>>;
}

/** One for each Monday, in the same order. */
export const weekSumsOf = (days: ReadonlyMap<Day, DayTotals>, mondays: readonly Day[]): readonly WeekSums[] =>
  mondays.map((monday) => {
    const week = [...daysFrom(monday, addDays(monday, 7))]
      .map((day) => days.get(day))
      .filter((totals) => totals !== undefined);
    const sum = (of: (totals: DayTotals) => number | undefined) =>
      week.reduce((total, day) => total + (of(day) ?? 0), 0);
    return {
      monday,
      front: millis(sum(({ time }) => time.front)),
      back: millis(sum(({ time }) => time.back)),
      outcomes: recordOf(outcomes, (outcome) => sum((day) => day.outcomes[outcome])),
      held: recordOf(holdReasons, (reason) => millis(sum(({ held }) => held[reason]))),
    };
  });

const recordOf = <Name extends string, Value>(names: readonly Name[], of: (name: Name) => Value): Record<Name, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>;
