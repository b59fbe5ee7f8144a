import { describe, expect, test } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import { emptyLedger, rebuild } from '#src/domain/ledger/ledger';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, later, minutes, type Day } from '#src/domain/time';
import { monday, record, zone } from '../../support/records';
import { putRow, rowOf, rowsOf } from './rows';

const now = later(monday, days(20));
const openAt = (clock = now) => openHistory('unknot', { timer: () => () => undefined, now: () => clock });

async function withRecords(count = 1, apart = days(1)) {
  const history = openAt();
  const records = Array.from({ length: count }, (_, i) => record({ startedAt: later(monday, (i * apart) as never) }));
  for (const one of records) await history.record(one);
  return { history, records, first: records[0] as (typeof records)[number] };
}

const everything = () => Promise.all(['breaks', 'days', 'meta', 'laid', 'checkins'].map((name) => rowsOf(name)));

describe('a record put right', () => {
  test('has the outcome and the seconds that were said, a higher rev, and a day that agrees', async () => {
    const { history, first } = await withRecords();
    expect(await history.editRecord(first.id, 'partial', [12.34, 0])).toBeNull();
    const [row] = await rowsOf('breaks');
    expect(row).toMatchObject({ id: first.id, rev: first.rev + 1, outcome: 'partial', startedAt: first.startedAt });
    expect(row).toMatchObject({
      moves: [
        { seconds: 12.3, completed: true },
        { seconds: 0, sets: 0, sides: 0, completed: false },
      ],
    });
    expect(await rowOf('days', first.day)).toEqual(addRecord(emptyDay(first.day), row as never));
  });

  test('said twice is said once', async () => {
    const { history, first } = await withRecords(3);
    await history.editRecord(first.id, 'partial', [12, 0]);
    const before = await everything();
    expect(await history.editRecord(first.id, 'partial', [12, 0])).toBeNull();
    expect(await everything()).toEqual(before);
  });

  test('comes back exactly when the edit is taken back, and that is heard once', async () => {
    const { history, records, first } = await withRecords(3);
    const moves = first.moves.map((move) => ({ ...move, sets: 1.5, sides: 2, felt: 'fine' as const }));
    const whole = { ...first, rev: 5, moves };
    await history.record(whole);
    const day = await rowOf('days', first.day);
    await history.editRecord(first.id, 'skipped', [0, 0]);
    expect(await history.restoreRecord(first.id)).toBeNull();
    expect(await rowOf('breaks', first.id)).toEqual({ ...whole, rev: 7 });
    expect(await rowOf('days', first.day)).toEqual(day);
    expect((await history.ledger()).lastUse).toEqual(rebuild([whole, ...records.slice(1)]).lastUse);
    const restored = await everything();
    expect(await history.restoreRecord(first.id)).toBeNull();
    expect(await everything()).toEqual(restored);
  });

  test('stays as it is when something newer than the edit would be lost', async () => {
    const { history, first } = await withRecords();
    await history.editRecord(first.id, 'partial', [12, 0]);
    const newer = { ...first, rev: 9 };
    await history.record(newer);
    expect(await history.restoreRecord(first.id)).toEqual({ kind: 'gone' });
    expect(await rowsOf('breaks')).toEqual([newer]);
  });

  test('is refused when the moves are not those of the record, or there is no such record', async () => {
    const { history, first } = await withRecords();
    const before = await everything();
    expect(await history.editRecord(first.id, 'partial', [12])).toEqual({ kind: 'invalid' });
    expect(await history.editRecord('another', 'partial', [])).toEqual({ kind: 'gone' });
    expect(await everything()).toEqual(before);
  });

  test('that cannot be read is left alone', async () => {
    const { history, first } = await withRecords();
    await putRow('breaks', { ...first, moves: 'none' });
    expect(await history.editRecord(first.id, 'done', [1, 2])).toEqual({ kind: 'gone' });
    expect(await history.deleteRecord(first.id)).toEqual({ kind: 'gone' });
    expect(await rowsOf('breaks')).toEqual([{ ...first, moves: 'none' }]);
  });
});

describe('a deleted record', () => {
  test('leaves a tombstone, and nothing in the day, the ledger or the streak', async () => {
    const { history, first } = await withRecords();
    expect(await history.deleteRecord(first.id)).toBeNull();
    expect(await rowsOf('breaks')).toEqual([{ id: first.id, v: 1, rev: first.rev + 1, deleted: true }]);
    expect(await rowsOf('days')).toEqual([]);
    expect(await history.ledger()).toEqual(emptyLedger);
    expect(await history.summary({ now, zone }, defaultSettings)).toMatchObject({ streak: 0, best: 0, total: 0 });
  });

  test('comes back exactly, newer than its tombstone', async () => {
    const { history, records, first } = await withRecords(3);
    await history.deleteRecord(first.id);
    expect(await history.restoreRecord(first.id)).toBeNull();
    expect(await rowOf('breaks', first.id)).toEqual({ ...first, rev: first.rev + 2 });
    expect((await history.ledger()).lastUse).toEqual(rebuild(records).lastUse);
    expect(await rowsOf('laid')).toEqual([]);
  });

  test('can be deleted and restored twice in a row without a difference', async () => {
    const { history, first } = await withRecords(2);
    await history.deleteRecord(first.id);
    const deleted = await everything();
    expect(await history.deleteRecord(first.id)).toBeNull();
    expect(await everything()).toEqual(deleted);
    await history.restoreRecord(first.id);
    const restored = await everything();
    expect(await history.restoreRecord(first.id)).toBeNull();
    expect(await everything()).toEqual(restored);
  });

  test('is gone for good after a day', async () => {
    const { history, first } = await withRecords();
    await history.deleteRecord(first.id);
    expect(await openAt(later(now, days(2))).restoreRecord(first.id)).toEqual({ kind: 'gone' });
    expect(await history.deleteRecord('another')).toEqual({ kind: 'gone' });
  });

  test('is forgotten with the next one that is deleted a day later', async () => {
    const { history, records } = await withRecords(2);
    await history.deleteRecord(records[0]?.id ?? '');
    await openAt(later(now, days(2))).deleteRecord(records[1]?.id ?? '');
    expect(await rowsOf('laid')).toMatchObject([{ key: `record:${records[1]?.id}` }]);
  });
});

describe('days that are deleted', () => {
  const dayOf = (i: number) => `2026-03-0${2 + i}` as Day;

  test('leave tombstones, and everything else as if they had never been', async () => {
    const { history, records } = await withRecords(5);
    expect(await history.deleteHistory({ from: dayOf(1), to: dayOf(3) })).toBe(3);
    const left = records.filter((_, i) => i === 0 || i === 4);
    expect((await rowsOf('breaks')).filter((row) => 'deleted' in (row as object))).toHaveLength(3);
    expect((await rowsOf('days')).map((row) => (row as { day: Day }).day)).toEqual([dayOf(0), dayOf(4)]);
    expect(await history.ledger()).toEqual(rebuild(left));
    expect(await history.deleteHistory({ from: dayOf(1), to: dayOf(3) })).toBe(0);
  });

  test('may be open to one side', async () => {
    const { history } = await withRecords(5);
    expect(await history.deleteHistory({ from: null, to: dayOf(1) })).toBe(2);
    expect(await history.deleteHistory({ from: dayOf(4), to: null })).toBe(1);
    expect(await history.deleteHistory({ from: dayOf(4), to: dayOf(1) })).toBe(0);
    expect(await rowsOf('days')).toHaveLength(2);
  });

  test('take with them what cannot be read, and what was deleted before', async () => {
    const { history, first } = await withRecords(2);
    await putRow('breaks', { id: 'broken', day: dayOf(0), moves: 'none' });
    await history.deleteRecord(first.id);
    expect(await history.deleteHistory({ from: dayOf(0), to: dayOf(0) })).toBe(1);
    expect(await history.restoreRecord(first.id)).toEqual({ kind: 'gone' });
    expect(await rowOf('breaks', 'broken')).toEqual({ id: 'broken', v: 1, rev: 1, deleted: true });
  });

  test('may be more than are read at a time', async () => {
    const history = openAt();
    await history.ledger();
    const many = Array.from({ length: 2100 }, (_, i) => record({ startedAt: later(monday, minutes(i % 500)) }));
    for (const one of many) await putRow('breaks', one);
    expect(await history.deleteHistory({ from: dayOf(0), to: dayOf(0) })).toBe(2100);
  });

  test('are all days there are: then nothing is left, not even tombstones', async () => {
    const { history, records, first } = await withRecords(40);
    await history.keepCalendar({ from: first.day, workdays: Array.from({ length: 7 }, () => true), needed: 1 });
    await history.markDay(first.day, 'sick');
    await history.deleteRecord(first.id);
    await history.logKnot(knot({}));
    await putRow('laid', { key: 'a move', at: now, rows: [] });
    expect(await history.deleteHistory({ from: null, to: null })).toBe(records.length - 1);
    const born = await rowOf('meta', 'born');
    expect(await everything()).toEqual([[], [], [born], [{ key: 'a move', at: now, rows: [] }], []]);
    expect(await history.ledger()).toEqual(emptyLedger);
  });
});

const knot = (changes: object) => ({
  id: 'checkin-1',
  device: 'desk',
  at: now,
  zone,
  day: '2026-03-02' as Day,
  region: 'neck' as const,
  score: 4,
  ...changes,
});

describe('how the knot is', () => {
  test('is one check-in for each day and device', async () => {
    const history = openAt();
    await history.logKnot(knot({}));
    await history.logKnot(knot({ id: 'checkin-2', region: 'shoulders', score: 0, at: later(now, minutes(1)) }));
    await history.logKnot(knot({ id: 'checkin-3', device: 'laptop' }));
    await history.logKnot(knot({ id: 'checkin-4', day: '2026-03-03' as Day }));
    expect(await rowsOf('checkins')).toMatchObject([
      { id: 'checkin-1', rev: 1, at: later(now, minutes(1)), knots: { neck: 4, shoulders: 0 } },
      { id: 'checkin-3', rev: 0, knots: { neck: 4 } },
      { id: 'checkin-4', rev: 0, day: '2026-03-03' },
    ]);
  });

  test('said again it replaces, and said twice it is said once', async () => {
    const history = openAt();
    await history.logKnot(knot({}));
    await history.logKnot(knot({ id: 'checkin-2', score: 7 }));
    await history.logKnot(knot({ id: 'checkin-3', score: 7, at: later(now, minutes(1)) }));
    expect(await rowsOf('checkins')).toMatchObject([{ id: 'checkin-1', rev: 1, at: now, knots: { neck: 7 } }]);
  });

  test('taken back, an import does not bring it back, and it can be said anew', async () => {
    const history = openAt();
    await history.logKnot(knot({ score: null }));
    expect(await rowsOf('checkins')).toEqual([]);
    await history.logKnot(knot({}));
    await history.logKnot(knot({ id: 'checkin-2', score: null }));
    expect(await rowsOf('checkins')).toEqual([{ id: 'checkin-1', v: 1, rev: 1, deleted: true }]);
    await history.logKnot(knot({ id: 'checkin-3' }));
    expect(await rowOf('checkins', 'checkin-3')).toMatchObject({ rev: 0, knots: { neck: 4 } });
  });
});

test('a day off that is marked bridges the streak, and taken back it does so no more', async () => {
  const { history, records } = await withRecords(2, days(2));
  const gap = '2026-03-03' as Day;
  const streak = async () =>
    (await history.summary({ now: records[1]?.startedAt ?? now, zone }, defaultSettings)).streak;
  expect(await streak()).toBe(1);
  await history.markDay(gap, 'holiday');
  await history.markDay(gap, 'holiday');
  expect(await streak()).toBe(2);
  await history.markDay(gap, null);
  expect(await streak()).toBe(1);
});
