import { expect, test } from 'vitest';
import { summarise, type SummarySource } from '#src/domain/history/summary';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import type { BreakRecord } from '#src/domain/history/record';
import { rebuild } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import { noStreak } from '#src/domain/streak/streak';
import type { Day } from '#src/domain/time';
import { at, moveDone, record, settingsWith, zone } from '../../support/records';

/** A Thursday. */
const now = at('2026-03-12T15:00+01:00');

const doneOn = (day: string, ...moves: Parameters<typeof moveDone>[]) =>
  record({ startedAt: at(`${day}T10:00+01:00`), moves: moves.map((move) => moveDone(...move)) });

function sourceOf(records: readonly BreakRecord[]): SummarySource {
  const days = new Map<Day, DayTotals>();
  for (const one of records) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  return {
    days,
    calendar: [calendarOf(defaultSettings, '2026-03-02' as Day)],
    marks: {},
    checkpoint: null,
    ledger: rebuild(records),
    firstDay: [...days.keys()].toSorted()[0] ?? null,
    catalogue,
    programme: null,
  };
}

const summaryOf = (records: readonly BreakRecord[], settings = defaultSettings) =>
  summarise({ now, zone }, settings, sourceOf(records));

test('the week goes from Monday to Sunday, and each day has its mark', () => {
  const { week } = summaryOf([doneOn('2026-03-05', ['hip-hinge']), doneOn('2026-03-09', ['hip-hinge'])]);
  expect(week.map(({ mark }) => mark)).toEqual(['counted', 'missed', 'missed', 'open', 'ahead', 'off', 'off']);
  expect([week[0]?.day, week[6]?.day]).toEqual(['2026-03-09', '2026-03-15']);
});

test('today counts as soon as it does', () => {
  expect(summaryOf([doneOn('2026-03-12', ['hip-hinge'])]).week[3]?.mark).toBe('counted');
});

test('days before the first use are not missed', () => {
  const { week } = summaryOf([doneOn('2026-03-11', ['hip-hinge'])]);
  expect(week.map(({ mark }) => mark).slice(0, 4)).toEqual(['off', 'off', 'counted', 'open']);
  expect(
    summaryOf([])
      .week.map(({ mark }) => mark)
      .slice(0, 4),
  ).toEqual(['off', 'off', 'off', 'open']);
});

test('the back share is the back part of the seconds of the last seven days', () => {
  const records = [
    doneOn('2026-03-05', ['hip-hinge']),
    doneOn('2026-03-06', ['hip-hinge'], ['press-upper-chest']),
    doneOn('2026-03-12', ['open-arm-chest-stretch'], ['breastbone-string']),
  ];
  expect(summaryOf(records).backShare).toBeCloseTo(44 / (44 + 38));
});

test('with nothing done in seven days there is no back share', () => {
  expect(summaryOf([doneOn('2026-03-05', ['hip-hinge'])]).backShare).toBeNull();
});

test('the total counts what was done, ever, and nothing that was skipped', () => {
  const skipped = record({ outcome: 'skipped', moves: [], startedAt: now });
  expect(summaryOf([doneOn('2026-01-05', ['hip-hinge']), doneOn('2026-03-12', ['chin-tuck', 3]), skipped]).total).toBe(
    2,
  );
});

test('the streak and the best run are said', () => {
  const days = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'];
  expect(summaryOf(days.map((day) => doneOn(day, ['hip-hinge'])))).toMatchObject({ streak: 4, best: 4, day: days[3] });
});

test('the most owed area is one that some usable move reaches', () => {
  const all = ['shoulder-blade-squeeze', 'chin-tuck', 'hip-hinge', 'open-the-doors', 'standing-leg-lift-back'];
  const backs = doneOn('2026-03-12', ...all.map((id): [string] => [id]));
  expect(summaryOf([backs]).mostOwed).toBe('chest');
  const noChest = settingsWith({
    off: catalogue.filter(({ kind, areas }) => kind === 'front-stretch' && areas.includes('chest')).map(({ id }) => id),
  });
  expect(summaryOf([backs], noChest).mostOwed).toBe('thigh-front');
});

test('before anything was done the largest target is owed most', () => {
  expect(summaryOf([]).mostOwed).toBe('upper-back');
});

test('a day that a pass was used for is bridged, and the pass is gone', () => {
  const days = ['02', '03', '04', '05', '06', '10', '11'].map((day) => doneOn(`2026-03-${day}`, ['hip-hinge']));
  const { week, streak, passes } = summaryOf(days);
  expect(week.map(({ mark }) => mark).slice(0, 4)).toEqual(['saved', 'counted', 'counted', 'open']);
  expect({ streak, passes }).toEqual({ streak: 7, passes: 0 });
});

test('weeks in balance are counted when they are over', () => {
  const balanced = (days: readonly string[]) =>
    days.map((day) => doneOn(day, ['hip-hinge'], ['open-arm-chest-stretch']));
  const before = balanced(['2026-03-02', '2026-03-03', '2026-03-04']);
  const now = balanced(['2026-03-09', '2026-03-10', '2026-03-11']);
  expect(summaryOf([...before, ...now]).weeksInBalance).toBe(1);
  expect(summaryOf(now).weeksInBalance).toBe(0);
});

test('weeks before the checkpoint are not counted again', () => {
  const records = ['2026-03-02', '2026-03-03', '2026-03-04'].map((day) =>
    doneOn(day, ['hip-hinge'], ['open-arm-chest-stretch']),
  );
  const checkpoint = { day: '2026-03-09' as Day, streak: noStreak, weeks: 5 };
  const summary = summarise({ now, zone }, defaultSettings, { ...sourceOf(records), checkpoint });
  expect(summary.weeksInBalance).toBe(5);
});
