import * as fc from 'fast-check';
import { dayOf } from '#src/domain/history/day';
import type { NaturalRest } from '#src/domain/history/rest';
import { hours, instant, later, millis, minutes, type Instant } from '#src/domain/time';
import { monday, zone } from './records';

/** A natural rest of ten minutes, unless told. */
export const restAt = (from: Instant, id: string, length = minutes(10)): NaturalRest => ({
  id,
  from,
  until: later(from, length),
  day: dayOf(from, zone, hours(4)),
});

/** Rests within ten weeks, in the order in which they were told, none of one id. */
export const anyRests: fc.Arbitrary<readonly NaturalRest[]> = fc.uniqueArray(
  fc
    .record({ id: fc.uuid(), minute: fc.nat(10 * 7 * 24 * 60), length: fc.nat(minutes(180)) })
    .map(({ id, minute, length }) => restAt(instant(monday + minute * 60_000), id, millis(length))),
  { selector: ({ id }) => id, maxLength: 40 },
);
