import * as v from 'valibot';
import { areas } from '../moves/move';
import { isDay } from '../history/day';
import { instant } from '../time';
import { recentBreaks, type Ledger } from './ledger';

const moment = v.pipe(v.number(), v.transform(instant));
const amount = v.pipe(v.number(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const ledger = v.object({
  v: v.literal(2),
  areas: v.record(v.picklist(areas), v.object({ amount, asOf: moment })),
  breaks: count,
  recent: v.pipe(v.array(moment), v.maxLength(recentBreaks)),
  lastUse: v.record(v.string(), moment),
  neckFront: v.nullable(v.object({ day: v.pipe(v.string(), v.guard(isDay)), count })),
  lastDay: v.nullable(v.object({ day: v.pipe(v.string(), v.guard(isDay)), first: moment })),
});

/** A ledger as it was stored; `null` for anything else, which is then rebuilt from history. */
export function parseLedger(raw: unknown): Ledger | null {
  const result = v.safeParse(ledger, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
