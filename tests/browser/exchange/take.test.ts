import { expect, test } from 'vitest';
import { openPageData } from '#src/browser/exchange/page-data';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import { ok } from '#src/domain/result';
import { defaultSettings } from '#src/domain/settings/settings';
import { noStanding } from '#src/domain/exchange/standing';
import type { NaturalRest } from '#src/domain/history/rest';
import { days, later, minutes } from '#src/domain/time';
import { monday, record } from '../../support/records';
import { restAt } from '../../support/rests';
import { rowsOf } from '../history/rows';
import { allowAll, newPlace, now, unwatched, type Place } from './place';
import { openHistory } from '#src/browser/history/open-history';
import { openDB } from 'idb';

const fileOf = (parts: object) => JSON.stringify({ format: 'unknot', version: 1, ...parts });
const one = record({ id: '0198-one' });
const buried = (rev: number) => ({ id: one.id, v: 1, rev, deleted: true });

async function checkedKey(place: ReturnType<typeof newPlace>, parts: object): Promise<string> {
  const checked = await place.check(fileOf(parts));
  if (!checked.ok) throw new Error(JSON.stringify(checked.error));
  return checked.value.key;
}

test('heard twice, it is taken over once, and answered the same', async () => {
  const place = newPlace();
  const key = await checkedKey(place, { breaks: [one] });
  expect([await place.take(key), await place.take(key)]).toEqual([
    { breaks: 1, checkins: 0, rests: 0, moves: 0 },
    { breaks: 1, checkins: 0, rests: 0, moves: 0 },
  ]);
  expect((await place.everything())['days']).toEqual({ [one.day]: addRecord(emptyDay(one.day), one) });
});

test('nothing is taken over that was not checked to its end', async () => {
  const place = newPlace();
  expect(await place.take('no such key')).toEqual({ kind: 'gone' });
  await place.put('staged', { key: 'half', nth: 0, at: now, state: 'open' });
  await place.put('staged', { key: 'half', nth: 1, part: 'breaks', rows: [one] });
  expect(await place.take('half')).toEqual({ kind: 'gone' });
  expect((await place.everything())['breaks']).toEqual({});
});

test.each([
  ['a batch is missing', async (name: string, key: string) => (await openDB(name)).delete('staged', [key, 1])],
  [
    'a row is not what was checked',
    async (name: string, key: string) =>
      (await openDB(name)).put('staged', { key, nth: 1, part: 'breaks', rows: [{ ...one, outcome: 'won' }] }),
  ],
])('nothing changes at all when %s', async (_, damage) => {
  const place = newPlace();
  await place.history.record(record({ id: 'here' }));
  const before = await place.everything();
  const key = await checkedKey(place, { breaks: [one], marks: { '2026-03-04': 'sick' } });
  await damage(place.name, key);
  await expect(place.take(key)).rejects.toBeInstanceOf(Error);
  expect(await place.everything()).toEqual(before);
});

test('own moves that may not come keep everything else out, too', async () => {
  const [from, place] = [newPlace(), newPlace()];
  await from.addMove(1, null);
  await from.history.record(one);
  const checked = await place.check(await from.export());
  const key = checked.ok ? checked.value.key : '';
  const before = await place.everything();
  expect(await place.history.takeStaged(key, () => ({ kind: 'too-many' }))).toEqual({ kind: 'too-many' });
  expect(await place.everything()).toEqual(before);
  // It still lies there, for when there is room.
  expect(await place.take(key)).toEqual({ breaks: 1, checkins: 0, rests: 0, moves: 1 });
});

test('what was deleted elsewhere since is deleted here, and what was edited since is not', async () => {
  const place = newPlace();
  await place.history.record({ ...one, rev: 2 });
  expect(await place.import(fileOf({ breaks: [buried(2)] }))).toMatchObject({ breaks: 0 });
  const checked = await place.check(fileOf({ breaks: [buried(3)] }));
  expect(checked.ok && checked.value.breaks).toEqual({ fresh: 0, newer: 0, same: 0, deletes: 1 });
  await place.take(checked.ok ? checked.value.key : '');
  expect(await place.everything()).toMatchObject({ breaks: { [one.id]: buried(3) }, days: {} });
});

test('what was deleted here stays deleted when an older file comes', async () => {
  const place = newPlace();
  await place.history.record(one);
  const file = await place.export();
  await place.history.deleteRecord(one.id);
  expect(await place.import(file)).toMatchObject({ breaks: 0 });
  expect((await place.everything())['days']).toEqual({});
});

test('the preview counts what is new, newer, and there already, and changes nothing', async () => {
  const place = newPlace();
  const [a, b] = [record({ id: 'a' }), record({ id: 'b' })];
  for (const here of [a, b]) await place.history.record(here);
  const before = await place.everything();
  const breaks = [a, { ...b, rev: 5 }, one, { ...one, id: 'another' }];
  const checked = await place.check(fileOf({ breaks, marks: { '2026-03-04': 'sick' } }));
  expect(checked).toMatchObject({
    ok: true,
    value: { breaks: { fresh: 2, newer: 1, same: 1, deletes: 0 }, marks: 1, span: { from: a.day, to: a.day } },
  });
  expect(await place.everything()).toEqual(before);
});

test('a check that is cancelled leaves nothing behind', async () => {
  const place = newPlace();
  const controller = new AbortController();
  const file = new Blob([fileOf({ breaks: Array.from({ length: 3000 }, (_, nth) => ({ ...one, id: `x-${nth}` })) })]);
  const checking = place.data.check(file, {
    signal: controller.signal,
    progress: (part) => part > 0.3 && controller.abort(),
  });
  await expect(checking).rejects.toBeInstanceOf(Error);
  expect(await rowsOf('staged', place.name)).toEqual([]);
});

test('what nobody took over is gone after a day, and with the next import', async () => {
  const place = newPlace();
  const key = await checkedKey(place, { breaks: [one] });
  const tomorrow = { timer: () => () => undefined, now: () => later(now, days(2)) };
  expect(await openHistory(place.name, tomorrow).takeStaged(key, allowAll)).toEqual({ kind: 'gone' });
  const around = {
    settings: () => Promise.resolve(defaultSettings),
    redraw: (file: Blob) => Promise.resolve(ok(file)),
  };
  const nothing = { moveNames: () => Promise.resolve(String), bytes: () => Promise.resolve(null) };
  await openPageData({ ...around, ...nothing }, place.name, tomorrow).overview();
  expect(await rowsOf('staged', place.name)).toEqual([]);

  const old = await checkedKey(place, { breaks: [one] });
  await checkedKey(place, { breaks: [one] });
  expect(await place.take(old)).toEqual({ kind: 'gone' });
});

test('the calendars and days off of both hold; for a day of both, what is here', async () => {
  const place = newPlace();
  const entry = (from: string, needed: number) => ({ from, workdays: Array<boolean>(7).fill(true), needed });
  await place.put('meta', [entry('2026-02-01', 1), entry('2026-03-01', 2)], 'calendar');
  await place.put('meta', { '2026-03-04': 'sick' }, 'marks');
  await place.import(
    fileOf({
      calendar: [entry('2026-01-01', 3), entry('2026-03-01', 4), entry('2026-02-15', 5)],
      marks: { '2026-03-04': 'holiday', '2026-03-05': 'holiday' },
    }),
  );
  expect((await place.everything())['meta']).toMatchObject({
    calendar: [entry('2026-01-01', 3), entry('2026-02-01', 1), entry('2026-02-15', 5), entry('2026-03-01', 2)],
    marks: { '2026-03-04': 'sick', '2026-03-05': 'holiday' },
  });
});

test('how far it is, is told from nothing to all', async () => {
  const place = newPlace();
  const told: number[] = [];
  await place.data.check(new Blob([fileOf({ breaks: [one] })]), {
    ...unwatched(),
    progress: (part) => told.push(part),
  });
  expect(told.at(-1)).toBe(1);
});

const restsOn = async (place: Place, day: string) => ((await place.everything())['meta'] as Rests)[`rests:${day}`];
type Rests = Readonly<Record<string, readonly NaturalRest[] | undefined>>;

test('natural rests of both hold, each once, and those that are here stay as they are', async () => {
  const place = newPlace();
  const [here, there, next] = [restAt(monday, 'here'), restAt(monday, 'there'), restAt(later(monday, days(1)), 'next')];
  await place.history.rest(here);
  const rests = [restAt(monday, 'here', minutes(50)), there, next];
  const checked = await place.check(fileOf({ rests }));
  expect(checked).toMatchObject({ ok: true, value: { rests: { ...noStanding, fresh: 2, same: 1 }, span: null } });
  expect(await place.import(fileOf({ rests }))).toEqual({ breaks: 0, checkins: 0, rests: 2, moves: 0 });
  expect(await restsOn(place, '2026-03-02')).toEqual([here, there]);
  expect(await restsOn(place, '2026-03-03')).toEqual([next]);

  const before = await place.everything();
  expect(await place.import(fileOf({ rests }))).toEqual({ breaks: 0, checkins: 0, rests: 0, moves: 0 });
  expect(await place.everything()).toEqual(before);
});

const programme = { v: 1, rung: 5, since: '2026-03-02', last: null };
const programmeOf = async (place: Place) =>
  ((await place.everything())['meta'] as Record<string, unknown>)['programme'];

test('the programme comes along where nothing is yet, and nowhere else', async () => {
  const [empty, lived] = [newPlace(), newPlace()];
  await lived.history.record(record({ id: 'here' }));
  await lived.put('meta', { ...programme, rung: 2 }, 'programme');
  for (const place of [empty, lived]) await place.import(fileOf({ breaks: [one], programme }));
  expect([await programmeOf(empty), await programmeOf(lived)]).toEqual([programme, { ...programme, rung: 2 }]);
  await empty.import(fileOf({ breaks: [{ ...one, rev: 7 }], programme: { ...programme, rung: 0 } }));
  expect(await programmeOf(empty)).toEqual(programme);
});

test('a file without a programme, as they were once, begins it anew from its days', async () => {
  const place = newPlace();
  await place.put('meta', programme, 'programme');
  await place.import(fileOf({ breaks: [one] }));
  expect(await programmeOf(place)).toBeUndefined();
});
