import type { KeptMove } from '#src/app/ports/own-moves-store';
import type { AllowMoves } from '#src/app/ports/history-log';
import type { ImportTally, MoveRefusal } from '#src/app/messages';
import {
  parseFiledBreak,
  parseFiledCheckin,
  parseFiledMarks,
  parseFiledProgramme,
  parseFiledRest,
} from '#src/domain/exchange/entries';
import { mergeCalendars, mergeMarks } from '#src/domain/exchange/merge';
import { wins } from '#src/domain/exchange/standing';
import { winners } from '#src/domain/own-moves/merge';
import type { Fault } from '#src/domain/parse/faults';
import type { Result } from '#src/domain/result';
import { parseCalendar } from '#src/domain/streak/parse-streak';
import type { Instant } from '#src/domain/time';
import { readStreakMeta } from './checkpoint';
import { parseKept, readable, rowOf } from './read-moves';
import { rebuildAll } from './rebuild-all';
import { writeRests } from './rests';
import { metaKeys, takingStores, type Database, type Writing } from './schema';
import { allOf, isOld, parseBatch, parseHead, type Batch, type Head } from './staged';
import { standingRows } from './standing-rows';
import { abort } from './write';

const gone: MoveRefusal = { kind: 'gone' };

/**
 * Makes a checked file part of the history: all of it in one transaction, or nothing. Rows are parsed again, because
 * they come from outside of the worker.
 */
export async function takeStaged(
  db: Database,
  key: string,
  allow: AllowMoves,
  now: Instant,
): Promise<ImportTally | MoveRefusal> {
  const tx = db.transaction(takingStores, 'readwrite', { durability: 'strict' });
  try {
    const raw: unknown = await tx.objectStore('staged').get([key, 0]);
    const head = isOld(raw, now) ? null : parseHead(raw);
    // Asked for a second time, because the first answer was lost.
    if (head?.state === 'done') return head.tally;
    if (head?.state !== 'ready') return gone;
    const tally = await takeAll(tx, head, allow, now);
    if (!('kind' in tally)) await close(tx, head.key, tally, now);
    else abort(tx);
    await tx.done.catch(ignoreIf('kind' in tally));
    return tally;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined);
    throw error;
  }
}

async function takeAll(
  tx: Writing,
  head: Extract<Head, { state: 'ready' }>,
  allow: AllowMoves,
  now: Instant,
): Promise<ImportTally | MoveRefusal> {
  const counts = { breaks: 0, checkins: 0, rests: 0 };
  const moves: KeptMove[] = [];
  const wasEmpty = (await tx.objectStore('breaks').count()) === 0;
  for (let nth = 1; nth <= head.batches; nth += 1) {
    const batch = parseBatch(await tx.objectStore('staged').get([head.key, nth]));
    if (batch.part === 'moves') moves.push(...batch.rows.map(keptMove));
    else counts[batch.part] += await takeRows(tx, batch);
  }
  const taken = await takeMoves(tx, moves, allow);
  if (typeof taken !== 'number') return taken;
  const isSame = await takeDays(tx, head);
  if (counts.breaks > 0) await rebuildAll(tx, now);
  else if (!isSame) await tx.objectStore('meta').delete(metaKeys.streak);
  if (wasEmpty && counts.breaks > 0) await takeProgramme(tx, head);
  return { ...counts, moves: taken };
}

/** The rows that win. How many. */
async function takeRows(tx: Writing, { part, rows: raw }: Batch): Promise<number> {
  if (part === 'moves') return 0;
  const parsed = <Row>(parse: (raw: unknown) => Result<Row, readonly Fault[]>) =>
    raw.map((one) => sound(parse(one), part));
  if (part === 'rests') return writeRests(tx, parsed(parseFiledRest));
  const rows = part === 'breaks' ? parsed(parseFiledBreak) : parsed(parseFiledCheckin);
  const store = tx.objectStore(part);
  const here = await standingRows(
    store,
    rows.map(({ id }) => id),
  );
  const won = rows.filter((row) => wins(row, here.get(row.id) ?? null));
  await Promise.all(won.map((row) => store.put(row)));
  return won.length;
}

/** The moves that are newer than those that are here, if all of them may come. How many. */
async function takeMoves(tx: Writing, laid: readonly KeptMove[], allow: AllowMoves): Promise<number | MoveRefusal> {
  if (laid.length === 0) return 0;
  const store = tx.objectStore('moves');
  const own = readable(await store.getAll()).map(({ move }) => move);
  const won = new Set(
    winners(
      laid.map(({ move }) => move),
      own,
    ),
  );
  const put = laid.filter(({ move }) => won.has(move));
  const refusal = allow(own, put);
  if (refusal !== null) return refusal;
  await Promise.all(put.map((kept) => store.put(rowOf(kept))));
  return put.length;
}

function keptMove(raw: unknown): KeptMove {
  const kept = parseKept(raw);
  if (kept === null) throw new TypeError('staged moves: no move');
  return kept;
}

/** What was begun on an empty history knows nothing of these weeks. Without one in the file it is made anew from them. */
async function takeProgramme(tx: Writing, { programme }: Extract<Head, { state: 'ready' }>): Promise<void> {
  const meta = tx.objectStore('meta');
  if (programme === null || programme === undefined) await meta.delete(metaKeys.programme);
  else await meta.put(sound(parseFiledProgramme(programme), 'programme'), metaKeys.programme);
}

/** Calendar and marks. Whether they stay as they were. */
async function takeDays(tx: Writing, head: Extract<Head, { state: 'ready' }>): Promise<boolean> {
  const meta = tx.objectStore('meta');
  const before = await readStreakMeta(tx);
  const calendar = mergeCalendars(before.calendar, parseCalendar(head.calendar));
  const marks = mergeMarks(before.marks, sound(parseFiledMarks(head.marks), 'marks'));
  await Promise.all([meta.put([...calendar], metaKeys.calendar), meta.put(marks, metaKeys.marks)]);
  const count = (one: object) => Object.keys(one).length;
  return calendar.length === before.calendar.length && count(marks) === count(before.marks);
}

/** It was checked before it was laid down. */
function sound<Value>(parsed: Result<Value, readonly Fault[]>, part: string): Value {
  if (!parsed.ok) throw new TypeError(`staged ${part}: ${parsed.error[0]?.path ?? ''}`);
  return parsed.value;
}

/** The rows go; that they were taken over stays for a day. */
async function close(tx: Writing, key: string, tally: ImportTally, now: Instant): Promise<void> {
  const staged = tx.objectStore('staged');
  await staged.delete(allOf(key));
  await staged.put({ key, nth: 0, at: now, state: 'done', tally } satisfies Head);
}

/** A transaction that was taken back ends in an error that nobody needs to hear of. */
const ignoreIf = (ignored: boolean) => (error: unknown) => {
  if (!ignored) throw error;
};
