import * as v from 'valibot';
import { areas, lines } from '../moves/move';
import { millis } from '../time';
import { isDay } from './day';
import { holdReasons, outcomes } from './record';
import type { DayTotals } from './totals';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(count, v.transform(millis));

const totals = v.object({
  v: v.literal(1),
  day: v.pipe(v.string(), v.guard(isDay)),
  outcomes: v.record(v.picklist(outcomes), count),
  counted: count,
  moved: count,
  // Days of an older version do not tell: nobody is taken a step down for what they said then.
  tooMuch: v.optional(count, 0),
  time: v.record(v.picklist(lines), time),
  areas: v.record(v.picklist(areas), v.object({ time, sets: count })),
  held: v.record(v.picklist(holdReasons), time),
  zones: v.record(v.string(), count),
});

/** The sums of a day as they were stored; `null` for anything else, which is then added up again. */
export function parseTotals(raw: unknown): DayTotals | null {
  const result = v.safeParse(totals, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
