import * as v from 'valibot';
import { isDay } from '../history/day';
import { verdicts, type Programme } from './programme';
import { topRung } from './steps';

const day = v.pipe(v.string(), v.guard(isDay));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const rung = v.pipe(count, v.maxValue(topRung));

const programme = v.object({
  v: v.literal(1),
  rung,
  since: day,
  last: v.nullable(
    v.object({ day, verdict: v.picklist(verdicts), from: rung, done: count, planned: count, tooMuch: count }),
  ),
});

/** A programme as it was stored; `null` for anything else, which begins anew from what the days say. */
export function parseProgramme(raw: unknown): Programme | null {
  const result = v.safeParse(programme, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
