import * as v from 'valibot';
import { between, instant, millis, type Day, type Instant, type Millis } from '../time';
import { isDay } from './day';

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

const at = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(instant));

/** A rest as it waits for delivery and as it is stored. */
export const restField: v.GenericSchema<unknown, NaturalRest> = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)),
    from: at,
    until: at,
    day: v.pipe(v.string(), v.guard(isDay)),
  }),
  v.check(({ from, until }) => from <= until),
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
