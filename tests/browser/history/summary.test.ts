import { expect, test, vi } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import { addDays, dayOf, daysFrom } from '#src/domain/history/day';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import { days, hours, later, type Day, type Instant } from '#src/domain/time';
import { monday, moveDone, record, zone } from '../../support/records';
import { putRow, rowOf, rowsOf } from './rows';

const first = '2026-03-02' as Day;
const everyDay = { from: first, workdays: Array.from({ length: 7 }, () => true), needed: 1 };

const openAt = (now: Instant) => openHistory('unknot', { timer: () => () => undefined, now: () => now });

/** A counted break on each of so many days from the first Monday on. */
async function daysInARow(count: number, skip: readonly number[] = []) {
  const history = openAt(later(monday, days(count)));
  await history.keepCalendar(everyDay);
  for (let i = 0; i < count; i++) {
    if (!skip.includes(i)) await history.record(record({ startedAt: later(monday, days(i)) }));
  }
  return history;
}

const at = (day: number) => ({ now: later(monday, days(day)), zone });

test('a summary of nothing is a fresh start', async () => {
  expect(await openAt(monday).summary({ now: monday, zone }, defaultSettings)).toMatchObject({
    day: first,
    streak: 0,
    best: 0,
    total: 0,
    backShare: null,
    mostOwed: 'upper-back',
  });
});

test('it adds up what was recorded', async () => {
  const history = openAt(monday);
  const moves = [moveDone('hip-hinge'), moveDone('open-arm-chest-stretch')];
  await history.record(record({ moves }));
  const summary = await history.summary({ now: monday, zone }, defaultSettings);
  expect(summary).toMatchObject({ streak: 1, best: 1, total: 1 });
  expect(summary.backShare).toBeCloseTo(44 / 82);
  expect(summary.week[0]).toEqual({ day: first, mark: 'counted' });
});

test('a long streak is the same with its checkpoints as without', async () => {
  const history = await daysInARow(100, [40]);
  const summary = await history.summary(at(99), defaultSettings);
  expect(summary).toMatchObject({ streak: 99, best: 99, total: 99 });
  expect(await rowOf('meta', 'streak')).toMatchObject({ day: '2026-06-01' });
  await putRow('meta', 'nonsense', 'streak');
  expect(await history.summary(at(99), defaultSettings)).toEqual(summary);
});

test('only the days since the checkpoint, and those of the last weeks for the programme, are read', async () => {
  const history = await daysInARow(100);
  await history.summary(at(99), defaultSettings);
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  await history.summary(at(99), defaultSettings);
  const days = getAll.mock.calls.filter((_, nth) => (getAll.mock.contexts[nth] as IDBObjectStore).name === 'days');
  const ranges = days.map(([range]) => (range instanceof IDBKeyRange ? range.lower : range));
  getAll.mockRestore();
  // The last look of the programme was today, and it looks four weeks further back for an absence.
  expect(ranges).toEqual(['2026-05-12', '2026-06-01']);
});

test('a record that arrives late for an old day is counted', async () => {
  const history = await daysInARow(100, [40, 41, 42, 43, 44, 45, 46, 47]);
  expect((await history.summary(at(99), defaultSettings)).streak).toBe(52);
  for (const day of [40, 41, 42, 43, 44, 45, 46, 47]) {
    await history.record(record({ startedAt: later(monday, days(day)) }));
  }
  expect((await history.summary(at(99), defaultSettings)).streak).toBe(100);
});

test('a clock set back before the checkpoint still gives a streak', async () => {
  const history = await daysInARow(40);
  expect((await history.summary(at(10), defaultSettings)).streak).toBe(11);
});

test('new settings do not change what old days meant', async () => {
  const history = await daysInARow(10);
  const today = addDays(first, 10);
  await history.keepCalendar({ ...everyDay, from: today, needed: 5 });
  await history.keepCalendar({ ...everyDay, from: addDays(today, 1), needed: 5 });
  expect(await rowOf('meta', 'calendar')).toHaveLength(2);
  expect((await history.summary(at(10), defaultSettings)).streak).toBe(10);
});

test('a change that reaches back behind the checkpoint is heard', async () => {
  const history = await daysInARow(100);
  await history.keepCalendar({ ...everyDay, from: addDays(first, 50), needed: 5 });
  expect(await history.summary(at(99), defaultSettings)).toMatchObject({ streak: 0, best: 50 });
});

test('without a kept calendar the settings of today are the calendar', async () => {
  const history = openAt(later(monday, days(7)));
  // Monday to Friday, and Monday again: the weekend is off by the default hours.
  for (const i of [0, 1, 2, 3, 4, 7]) await history.record(record({ startedAt: later(monday, days(i)) }));
  expect((await history.summary(at(7), defaultSettings)).streak).toBe(6);
});

test('marked days off are bridged', async () => {
  const history = await daysInARow(4, [2]);
  expect((await history.summary(at(3), defaultSettings)).streak).toBe(1);
  await putRow('meta', { '2026-03-04': 'sick' }, 'marks');
  expect((await history.summary(at(3), defaultSettings)).streak).toBe(3);
});

test('a damaged day is added up again from its records', async () => {
  const history = await daysInARow(3);
  await putRow('days', { day: '2026-03-03' });
  expect(await history.summary(at(2), defaultSettings)).toMatchObject({ streak: 3, total: 3 });
});

test('a break after midnight belongs to the day before', async () => {
  const history = openAt(later(monday, days(1)));
  const night = later(monday, hours(17));
  await history.record(record({ startedAt: night }));
  expect(dayOf(night, zone, hours(4))).toBe(first);
  expect((await rowsOf('days')).map((row) => (row as { day: string }).day)).toEqual([first]);
});

test('the calendar of the settings can be kept as it is', async () => {
  const history = openAt(monday);
  await history.keepCalendar(calendarOf(defaultSettings, first));
  await history.keepCalendar(calendarOf(defaultSettings, addDays(first, 3)));
  expect(await rowOf('meta', 'calendar')).toEqual([calendarOf(defaultSettings, first)]);
  expect([...daysFrom(first, addDays(first, 2))]).toHaveLength(2);
});
