import * as fc from 'fast-check';
import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { backUp } from '#src/browser/history/backup';
import { dayOf } from '#src/domain/history/day';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import type { BreakRecord } from '#src/domain/history/record';
import { rebuild } from '#src/domain/ledger/ledger';
import { onStep } from '#src/domain/programme/by-hand';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, hours, later, type Day } from '#src/domain/time';
import type { NaturalRest } from '#src/domain/history/rest';
import { ownIdOf } from '../../support/own-moves';
import { anyHistory, monday, record } from '../../support/records';
import { anyRests, restAt } from '../../support/rests';
import { newPlace, now, unwatched, type Place } from './place';

const fewRuns = { numRuns: 12 };
/** Chosen today: its days alone would not come to it. */
const programme = onStep(null, 'own', dayOf(now, 'Europe/Berlin', hours(4)));
const at = { now, zone: 'Europe/Berlin' };

const checkin = (nth: number, changes: object = {}) => ({
  id: `0198-checkin-${nth}`,
  v: 1,
  rev: 0,
  device: 'desk',
  at: record().startedAt,
  zone: 'Europe/Berlin',
  day: '2026-03-02',
  knots: { neck: 3 },
  ...changes,
});

async function live(place: Place, records: readonly BreakRecord[], rests: readonly NaturalRest[] = []): Promise<void> {
  for (const one of records) await place.history.record(one);
  for (const one of rests) await place.history.rest(one);
  await place.history.keepCalendar({
    from: '2026-03-02' as Day,
    workdays: [true, true, true, true, true, false, false],
    needed: 1,
  });
  await place.put('meta', { '2026-03-04': 'sick', '2026-03-05': 'holiday' }, 'marks');
  await place.put('checkins', checkin(1));
}

/** All at once: one by one would take its time. */
async function putRests(place: Place, rests: readonly NaturalRest[]): Promise<void> {
  await place.data.overview();
  const db = await openDB(place.name);
  const tx = db.transaction('meta', 'readwrite');
  await Promise.all([...rests.map((rest) => tx.store.put([rest], `rests:${rest.day}`)), tx.done]);
  db.close();
}

const streak = async (place: Place) => {
  const { streak, best, total, backShare } = await place.history.summary(at, defaultSettings);
  return { streak, best, total, backShare };
};

/** Fading sums differ in their last digits with the order of adding. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'number' ? Number(one.toPrecision(9)) : one));

describe('a history that is exported', () => {
  test('is the same where it is imported on an empty profile, and stays the same when imported again', async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, anyRests, async (records, rests) => {
        const [here, there] = [newPlace(), newPlace()];
        await live(here, records, rests);
        if (records.length > 0) await here.put('meta', programme, 'programme');
        const file = await here.export();
        await there.import(file);
        const [from, to] = [await here.everything(), await there.everything()];
        for (const store of ['breaks', 'days', 'checkins', 'moves']) expect(to[store]).toEqual(from[store]);
        expect(rounded(await there.history.ledger())).toEqual(rounded(rebuild(records)));
        expect(await streak(there)).toEqual(await streak(here));
        const { ledger: _, born: __, ...meta } = from['meta'] as Record<string, unknown>;
        expect(to['meta']).toMatchObject(meta);

        const before = await there.everything();
        await there.import(file);
        expect(await there.everything()).toEqual(before);
        // And what is exported there is the same file, but for the time on it.
        expect(await there.export()).toEqual(file);
      }),
      fewRuns,
    );
  });

  test('holds own moves with their pictures', async () => {
    const [here, there] = [newPlace(), newPlace()];
    await here.addMove(1, new Blob(['a picture'], { type: 'image/webp' }));
    await here.addMove(2, null);
    expect(await there.import(await here.export())).toEqual({ breaks: 0, checkins: 0, rests: 0, moves: 2 });
    const moves = (await there.everything())['moves'] as Record<string, { picture: Blob | null }>;
    expect(await moves[ownIdOf(1)]?.picture?.text()).toBe('a picture');
    expect(moves[ownIdOf(2)]?.picture).toBeNull();
  });

  test('can be had from the copy made before an upgrade, too', async () => {
    const [here, there] = [newPlace(), newPlace()];
    await live(here, [record({ id: 'a' })], [restAt(monday, 'r1'), restAt(later(monday, days(1)), 'r2')]);
    await here.addMove(1, null);
    const before = await here.everything();
    await backUp(here.name);
    await here.history.deleteRecord('a');
    const { file } = await here.data.backupFile(unwatched());
    expect(await there.import(file)).toEqual({ breaks: 1, checkins: 1, rests: 2, moves: 1 });
    const after = await there.everything();
    for (const store of ['breaks', 'days', 'checkins', 'moves']) expect(after[store]).toEqual(before[store]);
    const { ledger: _, streak: __, born: ___, ...meta } = before['meta'] as Record<string, unknown>;
    expect(after['meta']).toMatchObject(meta);
    expect(await here.data.backup()).toMatchObject({ breaks: 1 });
    expect(await there.data.backup()).toBeNull();
  });

  test('leaves out what is damaged, and counts it', async () => {
    const here = newPlace();
    await live(here, [record({ id: 'sound' })]);
    await here.put('breaks', { id: 'broken', day: '2026-03-02' });
    await here.history.rest(restAt(monday, 'sound'));
    await here.put('meta', [{ id: 'broken' }], 'rests:2026-03-03');
    // As no hand of ours leaves it: one rest on two days.
    await here.put('meta', [restAt(monday, 'sound')], 'rests:2026-03-04');
    const { breaks, damaged } = await here.data.json(unwatched());
    expect({ breaks, damaged }).toEqual({ breaks: 1, damaged: 3 });
    expect(await newPlace().import(await here.export())).toMatchObject({ breaks: 1, rests: 1 });
  });

  test('holds every day with rests, however many', async () => {
    const here = newPlace();
    const rests = Array.from({ length: 2500 }, (_, nth) => restAt(later(monday, days(nth)), `r-${nth}`));
    await putRests(here, rests);
    const told: number[] = [];
    const { file } = await here.data.json({ ...unwatched(), progress: (part) => told.push(part) });
    expect(told).toEqual([0.8, 1]);
    expect(await newPlace().import(file)).toMatchObject({ rests: 2500 });
  });

  test('is never read whole: a break is a line of its own', async () => {
    const here = newPlace();
    await live(here, [record({ id: 'a' }), record({ id: 'b' })]);
    const lines = (await here.export()).split('\n').filter((line) => line.includes('"trigger"'));
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as BreakRecord).id)).toEqual(['a', 'b']);
  });
});

describe('two histories', () => {
  const twoOfOne = fc.tuple(anyHistory, fc.infiniteStream(fc.constantFrom('here', 'there', 'both', 'newer')));

  test('become one, whichever is imported into the other, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(twoOfOne, async ([records, stream]) => {
        const sides = records.map((one) => ({ one, side: stream.next().value }));
        const newer = (one: BreakRecord): BreakRecord => ({ ...one, rev: one.rev + 1, moves: one.moves.slice(1) });
        const [a, b] = [newPlace(), newPlace()];
        for (const { one, side } of sides) {
          if (side !== 'there') await a.history.record(one);
          if (side !== 'here') await b.history.record(side === 'newer' ? newer(one) : one);
        }
        const [fileA, fileB] = [await a.export(), await b.export()];
        await a.import(fileB);
        await b.import(fileA);
        const merged = sides.map(({ one, side }) => (side === 'newer' ? newer(one) : one));
        for (const place of [a, b]) {
          const { breaks, days } = await place.everything();
          expect(breaks).toEqual(Object.fromEntries(merged.map((one) => [one.id, one])));
          expect(days).toEqual(daysOf(merged));
          expect(rounded(await place.history.ledger())).toEqual(rounded(rebuild(merged)));
        }
        const before = await a.everything();
        expect(await a.import(fileB)).toEqual({ breaks: 0, checkins: 0, rests: 0, moves: 0 });
        expect(await a.everything()).toEqual(before);
      }),
      fewRuns,
    );
  });
});

const daysOf = (records: readonly BreakRecord[]) => {
  const days = new Map<Day, ReturnType<typeof emptyDay>>();
  for (const one of records) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  return Object.fromEntries(days);
};
