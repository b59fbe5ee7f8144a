import { expect, test } from 'vitest';
import { readHistoryFile, type Lay, type Redraw } from '#src/browser/exchange/read-file';
import { parseFiledEntry, parseFiledMarks, parseFiledProgramme, parseFiledRow } from '#src/domain/exchange/entries';
import { fieldsOf } from '#src/domain/parse/repair';
import { ok } from '#src/domain/result';
import type { Day } from '#src/domain/time';
import { Chance } from '../../soak/chance';
import { mutated } from '../../support/mutate';
import { monday, record } from '../../support/records';
import { restAt } from '../../support/rests';
import { newPlace, unwatched, type Place } from './place';
import { rowsOf } from '../history/rows';

/** The long form, of ten thousand, is a part of the soak. */
const files = Number(process.env['UNKNOT_FUZZ'] ?? '2000');
const firstSeed = Number(process.env['UNKNOT_SEED'] ?? '20261124');

/** A history with something in each part, and its file. */
async function lived(): Promise<{ readonly place: Place; readonly file: string }> {
  const place = newPlace();
  for (let nth = 0; nth < 5; nth += 1) await place.history.record(record({ id: `0198-fuzz-${nth}` }));
  const workdays = [true, true, true, true, true, false, false];
  await place.history.keepCalendar({ from: '2026-03-02' as Day, workdays, needed: 1 });
  await place.put('meta', { '2026-03-04': 'sick', '2026-03-05': 'holiday' }, 'marks');
  await place.put('breaks', { id: '0198-gone', v: 1, rev: 3, deleted: true });
  const where = { device: 'desk', at: monday, zone: 'UTC', day: '2026-03-02' };
  await place.put('checkins', { id: '0198-knot', v: 1, rev: 0, knots: { neck: 3 }, ...where });
  for (const nth of [1, 2]) await place.history.rest(restAt(monday, `0198-rest-${nth}`));
  await place.put('meta', { v: 1, rung: 3, since: '2026-03-02', last: null }, 'programme');
  await place.addMove(1, new Blob(['a picture'], { type: 'image/webp' }));
  return { place, file: await place.export() };
}

/** In pieces of any length, so that every kind of value is cut somewhere. */
function inPieces(bytes: Uint8Array<ArrayBuffer>, seed: number): Blob {
  const chance = new Chance(seed);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let at = 0; at < bytes.length;) {
          const to = at + 1 + Math.floor(chance.next() * 700);
          controller.enqueue(bytes.slice(at, to));
          at = to;
        }
        controller.close();
      },
    });
  return Object.assign(new Blob([bytes]), { stream });
}

/** By other means: read at once, and each part looked at by itself. */
function isWhollyValid(bytes: Uint8Array): boolean {
  let root: ReadonlyMap<string, unknown> | null;
  try {
    root = fieldsOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return false;
  }
  if (root?.get('format') !== 'unknot' || root.get('version') !== 1) return false;
  const list = (part: string): unknown[] | null => {
    const value = root.get(part) ?? (root.has(part) ? null : []);
    return Array.isArray(value) ? value : null;
  };
  const rowsAreRight = (['breaks', 'checkins', 'rests', 'moves'] as const).every((part) => {
    const rows = list(part)?.map((raw) => parseFiledRow(part, raw));
    const ids = rows?.map((parsed) => (parsed.ok ? parsed.value.row.id : null));
    return ids !== undefined && !ids.includes(null) && new Set(ids).size === ids.length;
  });
  return (
    rowsAreRight &&
    list('calendar')?.every((raw) => parseFiledEntry(raw).ok) === true &&
    (!root.has('marks') || parseFiledMarks(root.get('marks')).ok) &&
    (!root.has('programme') || parseFiledProgramme(root.get('programme')).ok) &&
    (!root.has('settings') || fieldsOf(root.get('settings')) !== null)
  );
}

/** Broken outside of any part: there is no place to name but the file. */
function isUnplaceable(bytes: Uint8Array): boolean {
  try {
    return fieldsOf(JSON.parse(new TextDecoder().decode(bytes))) === null;
  } catch {
    return true;
  }
}

const redraw: Redraw = (picture) => Promise.resolve(picture.size > 0 ? ok(picture) : { ok: false, error: 'type' });

/** Reads one damaged file. What came of it: taken, refused, or what is wrong with that. */
async function reads(bytes: Uint8Array<ArrayBuffer>, seed: number): Promise<string> {
  const lay: Lay = (_, __, before) => Promise.resolve(before);
  const result = await readHistoryFile(inPieces(bytes, seed), lay, redraw, unwatched());
  if (result.ok) return isWhollyValid(bytes) ? 'taken' : `seed ${seed}: taken though it is wrong`;
  const { faults, more } = result.error;
  if (faults.length === 0 || faults.length > 5 || more < 0) return `seed ${seed}: ${faults.length} faults`;
  if (faults.some(({ path }) => path !== '') || isUnplaceable(bytes)) return 'refused';
  return `seed ${seed}: refused without a place`;
}

const seeds = (count: number) => Array.from({ length: count }, (_, nth) => firstSeed + nth);

test(`of ${files} damaged files, only those are taken that are right from end to end; each refusal names its place`, async () => {
  const { file } = await lived();
  const outcomes = new Map<string, number>();
  for (const seed of seeds(files)) {
    const outcome = await reads(mutated(file, seed), seed);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  expect([...outcomes.keys()].toSorted()).toEqual(['refused', 'taken']);
  // Both came up often enough to mean something.
  expect(outcomes.get('taken')).toBeGreaterThan(files / 100);
  expect(outcomes.get('refused')).toBeGreaterThan(files / 2);
});

test('no damaged file changes anything before it is taken over, nor leaves anything behind', async () => {
  const { file, place } = await lived();
  for (const seed of seeds(100)) {
    const before = await place.everything();
    const checked = await place.check(new Blob([mutated(file, seed)]));
    expect(await place.everything(), `seed ${seed}`).toEqual(before);
    if (checked.ok) await place.data.discard(checked.value.key);
    expect(await rowsOf('staged', place.name), `seed ${seed}`).toEqual([]);
  }
});

test('what was taken in from a changed file can be given out again, and taken in elsewhere', async () => {
  const { file, place } = await lived();
  for (const seed of seeds(60)) {
    const checked = await place.check(new Blob([mutated(file, seed)]));
    if (checked.ok) await place.take(checked.value.key);
  }
  const again = newPlace();
  await again.import(await place.export());
  expect((await again.everything())['breaks']).toEqual((await place.everything())['breaks']);
});
