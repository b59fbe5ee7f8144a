import * as v from 'valibot';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import { days, earlier, instant, type Instant } from '#src/domain/time';
import { parseKept } from './read-moves';

/** What lies between a page and the worker, or between Delete and Undo. */
const laid = v.object({ key: v.string(), at: v.pipe(v.number(), v.transform(instant)), rows: v.array(v.unknown()) });
export type Laid = v.InferOutput<typeof laid>;

/** So long it can be taken up. */
const stays = days(1);

export const isForgotten = (raw: unknown, now: Instant): boolean => {
  const result = v.safeParse(laid, raw);
  return !result.success || result.output.at < earlier(now, stays) || result.output.at > now + stays;
};

/** @throws when a page has laid down what it should have refused itself */
export function movesLaid(raw: unknown, now: Instant): readonly KeptMove[] {
  const result = v.safeParse(laid, raw);
  if (!result.success || isForgotten(raw, now)) return [];
  return result.output.rows.map((row, index) => {
    const kept = parseKept(row);
    if (kept === null) throw new TypeError(`laid[${index}] is no move`);
    return kept;
  });
}
