import * as v from 'valibot';
import type { RowPart } from '#src/domain/exchange/entries';
import { days, earlier, instant, type Instant } from '#src/domain/time';

/* What lies in the store `staged`: a head under `[key, 0]`, and rows in batches under `[key, 1]` and so on. */

const key = v.string();
const nth = v.pipe(v.number(), v.integer(), v.minValue(0));
const at = v.pipe(v.number(), v.transform(instant));
const count = nth;

const head = v.variant('state', [
  /** A page is still reading the file. */
  v.object({ key, nth, at, state: v.literal('open') }),
  /** All of it was checked and lies here. */
  v.object({
    key,
    nth,
    at,
    state: v.literal('ready'),
    batches: count,
    /** Parsed by whoever takes them over. */
    calendar: v.unknown(),
    marks: v.unknown(),
    programme: v.optional(v.unknown()),
  }),
  /** Taken over. Kept for a day, because a page whose worker died asks again. */
  v.object({
    key,
    nth,
    at,
    state: v.literal('done'),
    tally: v.object({ breaks: count, checkins: count, rests: v.optional(count, 0), moves: count }),
  }),
]);
export type Head = v.InferOutput<typeof head>;

const batch = v.object({
  key,
  nth,
  part: v.picklist(['breaks', 'checkins', 'rests', 'moves'] satisfies RowPart[]),
  rows: v.array(v.unknown()),
});
export type Batch = v.InferOutput<typeof batch>;

/** `null` for anything that is none. */
export function parseHead(raw: unknown): Head | null {
  const result = v.safeParse(head, raw);
  return result.success ? result.output : null;
}

/** @throws when a batch is missing or is none: then nothing of the file may hold */
export const parseBatch = (raw: unknown): Batch => v.parse(batch, raw);

/** Everything that lies under a key. */
export const allOf = (key: string): IDBKeyRange => IDBKeyRange.bound([key], [key, []]);

/** So long it can be taken over, and asked for again. */
const stays = days(1);

export const isOld = (raw: unknown, now: Instant): boolean => {
  const parsed = parseHead(raw);
  return parsed === null || parsed.at < earlier(now, stays) || parsed.at > now + stays;
};
