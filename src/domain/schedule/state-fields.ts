import * as v from 'valibot';
import { isDay } from '../history/day';
import { parseRecord } from '../history/parse-record';
import { holdReasons, triggers, type BreakRecord } from '../history/record';
import { restField } from '../history/rest';
import { areas, levels, lines, moveKinds, type Dose } from '../moves/move';
import { variants } from '../moves/variant';
import type { Fields } from '../parse/repair';
import type { PlannedMove, Reason } from '../plan/plan';
import { doseOfOlder } from './dose-of-older';
import { instant, millis } from '../time';
import type { OutboxItem, Phase, Presence, ScheduleState, Standby } from './state';

/** What each field of the stored state has to be. */

const at = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15), v.transform(instant));
const atOrNever = v.nullable(at);
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(86_400));
const holdReason = v.picklist(holdReasons);
const held = v.array(v.object({ reason: holdReason, ms: v.pipe(v.number(), v.minValue(0), v.transform(millis)) }));

const reason: v.GenericSchema<unknown, Reason> = v.variant('kind', [
  v.object({ kind: v.literal('owed'), area: v.picklist(areas), share: v.number() }),
  v.object({ kind: v.literal('waiting'), breaks: whole }),
  v.object({ kind: v.literal('finisher') }),
  v.object({ kind: v.literal('standing') }),
  v.object({ kind: v.literal('only-one'), line: v.picklist(lines) }),
  v.object({ kind: v.literal('swapped') }),
  v.object({ kind: v.literal('first') }),
  v.object({ kind: v.literal('reset-offer') }),
]);

const span = v.pipe(v.number(), v.minValue(0), v.maxValue(3600));
const times = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));
const sides = v.picklist([1, 2]);

const dose: v.GenericSchema<unknown, Dose> = v.variant('mode', [
  v.object({ mode: v.literal('hold'), holdSeconds: span, reps: times, sides }),
  v.object({ mode: v.literal('press'), holdSeconds: span, spots: times, sides }),
  v.object({
    mode: v.picklist(['reps', 'isometric']),
    reps: times,
    secondsPerRep: span,
    beats: v.pipe(v.array(span), v.maxLength(20)),
    sides,
  }),
]);

/** Before there were variants, a plan left the dose to the catalogue: an update in mid-break finds such a one. */
const planned: v.GenericSchema<unknown, PlannedMove> = v.pipe(
  v.object({
    move: id,
    kind: v.picklist(moveKinds),
    line: v.picklist(lines),
    areas: v.record(v.picklist(areas), v.number()),
    level: v.picklist(levels),
    variant: v.optional(v.nullable(v.picklist(variants)), null),
    dose: v.optional(dose),
    seconds: amount,
    work: amount,
    reason,
  }),
  v.transform(({ dose, ...rest }) => ({ ...rest, dose: dose ?? doseOfOlder(rest) })),
);

const progress = v.object({
  seconds: amount,
  sets: amount,
  sides: whole,
  completed: v.boolean(),
  felt: v.nullable(v.picklist(['fine', 'too-much'])),
  left: v.boolean(),
});

const building = v.object({ kind: v.literal('building') });
const paused = v.object({ kind: v.literal('paused'), until: atOrNever });
const offHours = v.object({ kind: v.literal('offHours'), until: atOrNever });
const standby: v.GenericSchema<unknown, Standby> = v.variant('kind', [building, paused, offHours]);

const due = v.object({
  kind: v.literal('due'),
  since: at,
  waitsSince: at,
  heldBy: v.nullable(v.object({ reason: holdReason, since: at })),
  held,
  told: v.nullable(v.picklist(['notification', 'icon'])),
});

const onBreak = v.object({
  kind: v.literal('onBreak'),
  id,
  stage: v.picklist(['offered', 'running']),
  surface: v.picklist(['window', 'popup']),
  opened: v.boolean(),
  trigger: v.picklist(triggers),
  offer: v.picklist(['full', 'reset']),
  dueAt: atOrNever,
  offeredAt: at,
  startedAt: atOrNever,
  progressAt: at,
  plan: v.nullable(v.array(planned)),
  progress: v.array(progress),
  aside: v.array(v.object({ planned, progress })),
  held,
  resume: standby,
});

const phase: v.GenericSchema<unknown, Phase> = v.variant('kind', [building, due, onBreak, paused, offHours]);

const presence: v.GenericSchema<unknown, Presence> = v.variant('at', [
  v.object({ at: v.literal('desk'), lastInput: at }),
  v.object({ at: v.literal('away'), since: at, why: v.picklist(['idle', 'locked', 'late']) }),
]);

const record = v.pipe(
  v.unknown(),
  v.rawTransform<unknown, BreakRecord>(({ dataset, addIssue, NEVER }) => {
    const parsed = parseRecord(dataset.value);
    if (parsed.ok) return parsed.value;
    addIssue({ message: `${parsed.error.path}: expected ${parsed.error.expected.what}` });
    return NEVER;
  }),
);

const outboxItem: v.GenericSchema<unknown, OutboxItem> = v.variant('kind', [
  v.object({ kind: v.literal('record'), id, record }),
  v.object({ kind: v.literal('rest'), id, rest: restField }),
  v.object({ kind: v.literal('notify'), id, about: v.picklist(['due', 'heads-up']) }),
]);

export const stateFields: Fields<ScheduleState> = {
  v: v.literal(1),
  tension: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  asOf: at,
  presence,
  phase,
  handledAt: at,
  wake: atOrNever,
  quietUntil: atOrNever,
  snoozed: v.nullable(v.object({ count: whole, notBefore: at, dueAt: atOrNever, held })),
  meeting: v.nullable(v.object({ until: atOrNever })),
  announced: v.boolean(),
  skips: v.object({ inRow: whole, day: v.pipe(v.string(), v.guard(isDay)) }),
  lastBreak: v.nullable(id),
  farewell: v.nullable(id),
  outbox: v.array(outboxItem),
  device: id,
};
