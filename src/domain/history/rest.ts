import * as v from 'valibot';
import { expecting } from '../parse/faults';
import { dayField, moment, someText } from '../parse/fields';
import { between, millis, type Day, type Instant, type Millis } from '../time';

/** Time away from work that paid tension back: credited, and never counted as a break. */
export interface NaturalRest {
  readonly id: string;
  readonly from: Instant;
  readonly until: Instant;
  /** The day of its start, frozen. */
  readonly day: Day;
}

/** What the rests of some time come to. */
export interface RestSums {
  readonly count: number;
  readonly time: Millis;
}

/** More than a day has room for. */
const most = 500;

const latest = 8.64e15;

/** A rest as it waits for delivery, as it is stored, and as it stands in a file. */
export const restField = v.pipe(
  v.object({ id: someText(200), from: moment, until: moment, day: dayField }, expecting('object')),
  v.forward(
    v.check(
      ({ from, until }) => from <= until,
      ({ input }) => expecting('number', input.from, latest),
    ),
    ['until'],
  ),
);

const list = v.pipe(v.array(restField), v.maxLength(most));

/** The rests of one day as they were stored; none if that is not in shape: nothing else depends on them. */
export function parseRests(raw: unknown): readonly NaturalRest[] {
  const result = v.safeParse(list, raw, { abortEarly: true });
  return result.success ? result.output : [];
}

/** The rests with one more; the same ones if it is there already. */
export const withRest = (rests: readonly NaturalRest[], rest: NaturalRest): readonly NaturalRest[] =>
  rests.length >= most || rests.some(({ id }) => id === rest.id) ? rests : [...rests, rest];

export const noRest: RestSums = { count: 0, time: millis(0) };

export const sumOfRests = (rests: readonly NaturalRest[]): RestSums => ({
  count: rests.length,
  time: millis(rests.reduce((sum, { from, until }) => sum + between(from, until), 0)),
});
