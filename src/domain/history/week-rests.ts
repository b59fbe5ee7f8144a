import { millis, type Day } from '../time';
import { addDays, daysFrom } from './day';
import { noRest, type RestSums } from './rest';

/** The natural rests of the week of each Monday, in the same order. */
export const weekRestsOf = (rests: ReadonlyMap<Day, RestSums>, mondays: readonly Day[]): readonly RestSums[] =>
  mondays.map((monday) => addedUp([...daysFrom(monday, addDays(monday, 7))].map((day) => rests.get(day))));

export const addedUp = (sums: Iterable<RestSums | undefined>): RestSums =>
  [...sums].reduce<RestSums>(
    (all, one) => (one === undefined ? all : { count: all.count + one.count, time: millis(all.time + one.time) }),
    noRest,
  );
