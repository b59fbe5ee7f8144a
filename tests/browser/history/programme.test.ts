import { expect, test } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import type { BreakRecord } from '#src/domain/history/record';
import { parseProgramme } from '#src/domain/programme/parse-programme';
import { stepOn } from '#src/domain/programme/programme';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { days, hours, later, type Day, type Instant } from '#src/domain/time';
import { monday, moveDone, record, settingsWith, zone } from '../../support/records';
import { putRow, rowOf } from './rows';

const first = '2026-03-02' as Day;
const openAt = (now: Instant) => openHistory('unknot', { timer: () => () => undefined, now: () => now });
const dayAt = (index: number, hour = 0) => later(later(monday, days(index)), hours(hour));

/** Three breaks on each day from the first Monday on. */
async function daysInARow(count: number) {
  const history = openAt(dayAt(count));
  for (let i = 0; i < count; i++) {
    for (const hour of [0, 2, 4]) await history.record(record({ startedAt: dayAt(i, hour) }));
  }
  return history;
}

const programmeOn = async (history: ReturnType<typeof openAt>, index: number, settings: Settings = defaultSettings) =>
  (await history.summary({ now: dayAt(index), zone }, settings)).programme;

test('there is none before the first break', async () => {
  expect(await programmeOn(openAt(monday), 0)).toBeNull();
  expect(await rowOf('meta', 'programme')).toBeUndefined();
});

test('it goes on with the days, is kept, and does not begin again', async () => {
  const history = await daysInARow(14);
  expect(await programmeOn(history, 13)).toEqual({ v: 1, rung: 0, since: first, last: null });
  const after = await programmeOn(history, 14);
  expect(after).toMatchObject({ rung: 1, since: '2026-03-16', last: { verdict: 'up', done: 42, planned: 30 } });
  expect(parseProgramme(await rowOf('meta', 'programme'))).toEqual(after);
  expect(await programmeOn(history, 14)).toEqual(after);
});

test('one that is damaged is made anew from what the days say', async () => {
  const history = await daysInARow(15);
  const before = await programmeOn(history, 15);
  await putRow('meta', { v: 1, rung: 'high' }, 'programme');
  expect(await programmeOn(history, 15)).toEqual(before);
});

test('a history that comes from elsewhere decides where it begins', async () => {
  const fresh = openAt(dayAt(15));
  await fresh.record(record({ startedAt: dayAt(15) }));
  expect(await programmeOn(fresh, 15)).toMatchObject({ rung: 0, since: '2026-03-17' });
  const history = await daysInARow(14);
  expect(await programmeOn(history, 15)).toMatchObject({ rung: 1, since: '2026-03-16' });
});

test('with the whole history deleted it begins anew', async () => {
  const history = await daysInARow(15);
  expect(await programmeOn(history, 15)).toMatchObject({ rung: 1 });
  await history.deleteHistory({ from: null, to: null });
  expect(await programmeOn(history, 16)).toBeNull();
  expect(await rowOf('meta', 'programme')).toBeUndefined();
});

test('a step that was chosen stays, and the next look comes two weeks later', async () => {
  const history = await daysInARow(3);
  await history.chooseStep('own', '2026-03-05' as Day);
  expect(await programmeOn(history, 5)).toMatchObject({ rung: 4, since: '2026-03-05', last: { verdict: 'by-hand' } });
});

test('while the level is set by hand it waits beside it', async () => {
  const history = await daysInARow(3);
  const byHand = settingsWith({ level: 2 }, { programme: { mode: 'by-hand' } });
  await programmeOn(history, 3, byHand);
  expect(stepOn(await programmeOn(history, 40, byHand))).toBe('build');
  expect(await programmeOn(history, 40)).toMatchObject({ rung: 1, since: '2026-04-11' });
});

test('how a break felt is in its record and in its day, and leaves the ledger alone', async () => {
  const history = openAt(monday);
  const one = record({ moves: [moveDone('hip-hinge'), moveDone('chin-tuck', 0)] });
  await history.record(one);
  const ledger = await rowOf('meta', 'ledger');
  expect(await history.rate(one.id, 'too-much')).toBe(true);
  const stored = (await rowOf('breaks', one.id)) as BreakRecord;
  expect(stored.moves.map(({ felt }) => felt)).toEqual(['too-much', null]);
  expect(stored.rev).toBe(2);
  expect(await rowOf('days', first)).toMatchObject({ tooMuch: 1, moved: 1, counted: 1 });
  await history.rate(one.id, 'too-much');
  expect(await rowOf('days', first)).toMatchObject({ tooMuch: 1 });
  await history.rate(one.id, 'fine');
  expect(await rowOf('days', first)).toMatchObject({ tooMuch: 0 });
  expect(await rowOf('meta', 'ledger')).toEqual(ledger);
  expect(await history.rate('none', 'fine')).toBe(false);
});

test('what was too much while it ran is not made fine at the end', async () => {
  const history = openAt(monday);
  const one = record({ moves: [{ ...moveDone('hip-hinge'), felt: 'too-much' as const }, moveDone('chin-tuck')] });
  await history.record(one);
  await history.rate(one.id, 'fine');
  const stored = (await rowOf('breaks', one.id)) as BreakRecord;
  expect(stored.moves.map(({ felt }) => felt)).toEqual(['too-much', 'fine']);
  expect(await rowOf('days', first)).toMatchObject({ tooMuch: 1 });
});
