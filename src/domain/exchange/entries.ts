import * as v from 'valibot';
import type { Checkin } from '../history/checkin';
import { checkinField } from '../history/parse-checkin';
import { recordField } from '../history/parse-record';
import type { BreakRecord } from '../history/record';
import { restField, type NaturalRest } from '../history/rest';
import { filedMove, type FiledMove } from '../own-moves/file';
import { expecting, faultOf, type Fault } from '../parse/faults';
import { dayField, oneOf, someText, whole, yesOrNo } from '../parse/fields';
import { fieldsOf } from '../parse/repair';
import { programmeField } from '../programme/parse-programme';
import type { Programme } from '../programme/programme';
import { fail, ok, type Result } from '../result';
import { daysOff, type CalendarEntry, type Marks } from '../streak/calendar';
import type { Day, Instant } from '../time';
import { limits, type Tombstone } from './format';

/* What each entry of a file has to be: the checkers of the stores, and a little stricter. */

const shape = expecting('object');
const text = someText(200);
const rev = whole([0, limits.rev]);

const one = v.literal(1, expecting('one-of', 1));
const tombstone = v.object({ id: text, v: one, rev, deleted: v.literal(true, expecting('one-of', 'true')) }, shape);

const oneDay = 86_400_000;

/** Wherever people are and whenever their day begins, a day is less than two days from what started on it. */
const isOfDay = (at: Instant, day: Day): boolean => Math.abs(startOf(day) + oneDay / 2 - at) < 2 * oneDay;

const startOf = (day: Day): number => Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds;

const filedRecord = v.pipe(
  v.intersect([recordField, v.object({ rev }, shape)]),
  v.forward(
    v.check(({ startedAt, day }) => isOfDay(startedAt, day), expecting('day-of-start')),
    ['day'],
  ),
);

const filedCheckin = v.intersect([checkinField, v.object({ rev }, shape)]);

const filedRest = v.pipe(
  restField,
  v.forward(
    v.check(({ from, day }) => isOfDay(from, day), expecting('day-of-start')),
    ['day'],
  ),
);

const entry = v.object(
  {
    from: dayField,
    workdays: v.pipe(v.array(yesOrNo, expecting('list', 7, 7)), v.length(7, expecting('list', 7, 7))),
    needed: whole([1, 100]),
  },
  shape,
);

const marks = v.pipe(
  v.record(dayField, oneOf(daysOff), shape),
  v.maxEntries(limits.marks, expecting('list', 0, limits.marks)),
);

/** An entry of a list that goes into a store, with the list it is from. */
export type FiledRow =
  | { readonly part: 'breaks'; readonly row: BreakRecord | Tombstone }
  | { readonly part: 'checkins'; readonly row: Checkin | Tombstone }
  | { readonly part: 'rests'; readonly row: NaturalRest }
  | { readonly part: 'moves'; readonly row: FiledMove };
export type RowPart = FiledRow['part'];

type Parsed<Value> = Result<Value, readonly Fault[]>;

/** A break, or what is left of a deleted one; all that is wrong with one out of shape. Unknown fields are dropped. */
export const parseFiledBreak = (raw: unknown): Parsed<BreakRecord | Tombstone> =>
  isDeleted(raw) ? parse(tombstone, raw) : parse(filedRecord, raw);

export const parseFiledCheckin = (raw: unknown): Parsed<Checkin | Tombstone> =>
  isDeleted(raw) ? parse(tombstone, raw) : parse(filedCheckin, raw);

export const parseFiledRest = (raw: unknown): Parsed<NaturalRest> => parse(filedRest, raw);

export const parseFiledEntry = (raw: unknown): Parsed<CalendarEntry> => parse(entry, raw);

/** One entry of a list of rows. */
export function parseFiledRow(part: RowPart, raw: unknown): Parsed<FiledRow> {
  switch (part) {
    case 'breaks':
      return as(part, parseFiledBreak(raw));
    case 'checkins':
      return as(part, parseFiledCheckin(raw));
    case 'rests':
      return as(part, parseFiledRest(raw));
    case 'moves':
      return as(part, parse(filedMove, raw));
  }
}

const as = <Part, Row>(part: Part, parsed: Parsed<Row>): Parsed<{ readonly part: Part; readonly row: Row }> =>
  parsed.ok ? ok({ part, row: parsed.value }) : parsed;

export const parseFiledProgramme = (raw: unknown): Parsed<Programme> => parse(programmeField, raw);

export const parseFiledMarks = (raw: unknown): Parsed<Marks> => parse(marks, raw);

function parse<Value>(schema: v.GenericSchema<unknown, Value>, raw: unknown): Parsed<Value> {
  const result = v.safeParse(schema, raw);
  return result.success ? ok(result.output) : fail(result.issues.map(faultOf));
}

const isDeleted = (raw: unknown): boolean => fieldsOf(raw)?.has('deleted') === true;
