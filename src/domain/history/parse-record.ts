import * as v from 'valibot';
import { areas, levels, lines, moveKinds } from '../moves/move';
import { expecting, faultOf, type Fault } from '../parse/faults';
import { dayField, listOf, moment, number, oneOf, someText, whole, yesOrNo } from '../parse/fields';
import { fail, ok, type Result } from '../result';
import { millis } from '../time';
import { holdReasons, mostRev, outcomes, triggers, type BreakRecord } from './record';

/** Far beyond anything honest; they keep one bad record from filling the memory. */
const most = { moves: 50, held: 100, text: 200, seconds: 24 * 3600, count: mostRev, span: 1e13 };

const text = someText(most.text);
const count = whole([0, most.count]);
const seconds = number([0, most.seconds]);
const shape = expecting('object');

const move = v.object(
  {
    move: text,
    kind: oneOf(moveKinds),
    line: oneOf(lines),
    areas: v.record(oneOf(areas), number([0, 1]), shape),
    seconds,
    dose: seconds,
    work: seconds,
    sets: number([0, 1000]),
    sides: count,
    level: oneOf(levels),
    completed: yesOrNo,
    felt: v.nullable(oneOf(['fine', 'too-much'])),
  },
  shape,
);

const held = v.object({ reason: oneOf(holdReasons), ms: v.pipe(number([0, most.span]), v.transform(millis)) }, shape);

/** A record as it lies in the store and in a file. */
export const recordField = v.object(
  {
    id: text,
    v: v.literal(1, expecting('one-of', 1)),
    rev: count,
    device: text,
    trigger: oneOf(triggers),
    offer: oneOf(['full', 'reset']),
    outcome: oneOf(outcomes),
    dueAt: v.nullable(moment),
    startedAt: moment,
    endedAt: moment,
    zone: text,
    day: dayField,
    snoozes: count,
    held: listOf(held, [0, most.held]),
    moves: listOf(move, [0, most.moves]),
  },
  shape,
);

/** A record as it was stored; the first fault of one that is not in shape. Unknown fields are dropped. */
export function parseRecord(raw: unknown): Result<BreakRecord, Fault> {
  const result = v.safeParse(recordField, raw, { abortEarly: true });
  if (result.success) return ok(result.output);
  const [issue] = result.issues;
  return fail(faultOf(issue));
}
