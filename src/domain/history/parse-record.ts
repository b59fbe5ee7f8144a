import * as v from 'valibot';
import { areas, levels, lines, moveKinds } from '../moves/move';
import { pathOf } from '../parse/faults';
import { fail, ok, type Result } from '../result';
import { instant, millis } from '../time';
import { isDay } from './day';
import { holdReasons, outcomes, triggers, type BreakRecord } from './record';

/** Where a record is wrong, such as `moves[0].seconds`, and what was expected there. */
export interface RecordFault {
  readonly path: string;
  readonly expected: string;
}

/** Far beyond anything honest; they keep one bad record from filling the memory. */
const most = { moves: 50, held: 100, text: 200, seconds: 24 * 3600 };

const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(most.text));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(most.seconds));
const span = v.pipe(v.number(), v.minValue(0), v.transform(millis));
/** What the calendar can name: 100 million days on both sides of 1970. */
const moment = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(instant));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const move = v.object({
  move: text,
  kind: v.picklist(moveKinds),
  line: v.picklist(lines),
  areas: v.record(v.picklist(areas), share),
  seconds,
  dose: seconds,
  work: seconds,
  sets: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
  sides: count,
  level: v.picklist(levels),
  completed: v.boolean(),
  felt: v.nullable(v.picklist(['fine', 'too-much'])),
});

const record = v.object({
  id: text,
  v: v.literal(1),
  rev: count,
  device: text,
  trigger: v.picklist(triggers),
  offer: v.picklist(['full', 'reset']),
  outcome: v.picklist(outcomes),
  dueAt: v.nullable(moment),
  startedAt: moment,
  endedAt: moment,
  zone: text,
  day: v.pipe(v.string(), v.guard(isDay)),
  snoozes: count,
  held: v.pipe(v.array(v.object({ reason: v.picklist(holdReasons), ms: span })), v.maxLength(most.held)),
  moves: v.pipe(v.array(move), v.maxLength(most.moves)),
});

/** A record as it was stored or imported; the first fault of one that is not in shape. Unknown fields are dropped. */
export function parseRecord(raw: unknown): Result<BreakRecord, RecordFault> {
  const result = v.safeParse(record, raw, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fail({ path: pathOf(issue), expected: issue.expected ?? issue.message });
}
