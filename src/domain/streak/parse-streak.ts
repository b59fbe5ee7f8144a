import * as v from 'valibot';
import { isDay } from '../history/day';
import { fieldsOf } from '../parse/repair';
import { daysOff, type CalendarEntry, type Marks } from './calendar';
import type { Checkpoint } from './walk';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.guard(isDay));

const checkpoint = v.object({
  day,
  weeks: count,
  streak: v.object({
    run: count,
    best: count,
    passes: count,
    towardsPass: count,
    gap: count,
    zones: v.array(v.string()),
  }),
});

const entry = v.object({
  from: day,
  workdays: v.pipe(v.array(v.boolean()), v.length(7)),
  needed: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const mark = v.object({ day, why: v.picklist(daysOff) });

/** A checkpoint as it was stored; `null` for anything else: the fold then starts with the first day. */
export function parseCheckpoint(raw: unknown): Checkpoint | null {
  const result = v.safeParse(checkpoint, raw);
  return result.success ? result.output : null;
}

/** The entries that are in shape, in order. */
export function parseCalendar(raw: unknown): readonly CalendarEntry[] {
  const entries: readonly unknown[] = Array.isArray(raw) ? raw : [];
  return entries.flatMap((item) => {
    const result = v.safeParse(entry, item);
    return result.success ? [result.output] : [];
  });
}

/** Days marked as off; what is out of shape is left out. */
export function parseMarks(raw: unknown): Marks {
  const marks = [...(fieldsOf(raw) ?? [])].flatMap(([day, why]) => {
    const result = v.safeParse(mark, { day, why });
    return result.success ? [[result.output.day, result.output.why] as const] : [];
  });
  return Object.fromEntries(marks);
}
