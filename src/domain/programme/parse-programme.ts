import * as v from 'valibot';
import { expecting } from '../parse/faults';
import { dayField, oneOf, whole } from '../parse/fields';
import { verdicts, type Programme } from './programme';
import { topRung } from './steps';

const shape = expecting('object');
const day = dayField;
const count = whole([0, Number.MAX_SAFE_INTEGER]);
const rung = whole([0, topRung]);

/** A programme as it is stored and as it stands in a file. */
export const programmeField: v.GenericSchema<unknown, Programme> = v.object(
  {
    v: v.literal(1, expecting('one-of', 1)),
    rung,
    since: day,
    last: v.nullable(
      v.object({ day, verdict: oneOf(verdicts), from: rung, done: count, planned: count, tooMuch: count }, shape),
    ),
  },
  shape,
);

/** A programme as it was stored; `null` for anything else, which begins anew from what the days say. */
export function parseProgramme(raw: unknown): Programme | null {
  const result = v.safeParse(programmeField, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
