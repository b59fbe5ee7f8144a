import * as v from 'valibot';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import { days, earlier, instant, type Instant } from '#src/domain/time';
import { parseKept } from './read-moves';

/** What lies between a page and the worker, or between Delete and Undo. */
const laid = v.object({ key: v.string(), at: v.pipe(v.number(), v.transform(instant)), rows: v.array(v.unknown()) });
export type Laid = v.InferOutput<typeof laid>;

/** So long it can be taken up. */
const stays = days(1);

/** Where a deleted record lies. */
export const removedRecord = (id: string): string => `record:${id}`;

/** Every deleted record that lies there. */
export const removedRecords = () => IDBKeyRange.bound(removedRecord(''), removedRecord('\uffff'));

export const isForgotten = (raw: unknown, now: Instant): boolean => {
  const result = v.safeParse(laid, raw);
  return !result.success || result.output.at < earlier(now, stays) || result.output.at > now + stays;
};

/** What lies there, unparsed; nothing if it is gone or forgotten. */
export function laidRows(raw: unknown, now: Instant): readonly unknown[] {
  const result = v.safeParse(laid, raw);
  return result.success && !isForgotten(raw, now) ? result.output.rows : [];
}

/** @throws when a page has laid down what it should have refused itself */
export const movesLaid = (raw: unknown, now: Instant): readonly KeptMove[] =>
  laidRows(raw, now).map((row, index) => {
    const kept = parseKept(row);
    if (kept === null) throw new TypeError(`laid[${index}] is no move`);
    return kept;
  });

/** The store of what is laid down. */
interface LaidRows {
  getAll(): Promise<unknown[]>;
  getAllKeys(): Promise<string[]>;
  delete(key: string): Promise<void>;
}

/** Takes away what nobody came for. */
export async function sweepLaid(store: LaidRows, now: Instant): Promise<void> {
  const [rows, keys] = await Promise.all([store.getAll(), store.getAllKeys()]);
  await Promise.all(keys.filter((_, index) => isForgotten(rows[index], now)).map((key) => store.delete(key)));
}
