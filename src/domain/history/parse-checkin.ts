import * as v from 'valibot';
import { expecting, faultOf, type Fault } from '../parse/faults';
import { dayField, moment, oneOf, someText, whole } from '../parse/fields';
import { fail, ok, type Result } from '../result';
import { knotMost, knotRegions, type Checkin } from './checkin';
import { mostRev } from './record';

const shape = expecting('object');
const text = someText(200);

/** A check-in as it lies in the store and in a file. */
export const checkinField = v.object(
  {
    id: text,
    v: v.literal(1, expecting('one-of', 1)),
    rev: whole([0, mostRev]),
    device: text,
    at: moment,
    zone: text,
    day: dayField,
    knots: v.pipe(v.record(oneOf(knotRegions), whole([0, knotMost]), shape), v.minEntries(1, shape)),
  },
  shape,
);

/** A check-in as it was stored; the first fault of one that is not in shape. Unknown fields are dropped. */
export function parseCheckin(raw: unknown): Result<Checkin, Fault> {
  const result = v.safeParse(checkinField, raw, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fail(faultOf(issue));
}
