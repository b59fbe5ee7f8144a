import { expect, test } from 'vitest';
import { areaWeekOf } from '#src/domain/history/area-week';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { targets } from '#src/domain/ledger/targets';
import { areas, lineOf } from '#src/domain/moves/move';
import type { Day } from '#src/domain/time';
import { at, moveDone, record } from '../../support/records';

const today = '2026-03-12' as Day;

function weekOf(...done: [day: string, ...moves: string[]][]) {
  const days = new Map<Day, DayTotals>();
  for (const [on, ...moves] of done) {
    const one = record({ startedAt: at(`${on}T10:00+01:00`), moves: moves.map((id) => moveDone(id)) });
    days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  }
  return areaWeekOf(days, today);
}

test('every area has its target, in minutes on the front line and in sets on the back line', () => {
  const week = weekOf();
  expect(Object.keys(week)).toEqual([...areas]);
  for (const area of areas) {
    const unit = lineOf(area) === 'front' ? 'minutes' : 'sets';
    expect(week[area]).toEqual({ done: 0, target: targets[area].week, unit });
  }
});

test('what a week should give follows the size of the plan', () => {
  const small = areaWeekOf(new Map(), today, 0.6);
  for (const area of areas) expect(small[area].target).toBeCloseTo(targets[area].week * 0.6);
});

test('the first area of a move gets all of it, the others half', () => {
  const week = weekOf(['2026-03-12', 'open-arm-chest-stretch', 'shoulder-blade-squeeze']);
  const { work } = moveDone('open-arm-chest-stretch');
  expect(week.chest.done).toBeCloseTo(work / 60);
  expect(week['arm-front'].done).toBeCloseTo(work / 120);
  expect(week['upper-back'].done).toBe(1);
});

test('it is a plain sum: what was done six days ago counts as much as what was done today', () => {
  const [old, fresh] = [weekOf(['2026-03-06', 'hip-hinge']), weekOf(['2026-03-12', 'hip-hinge'])];
  expect(old).toEqual(fresh);
  expect(weekOf(['2026-03-06', 'hip-hinge'], ['2026-03-12', 'hip-hinge']).glutes.done).toBe(2 * fresh.glutes.done);
});

test('it ends after seven days, and knows nothing of tomorrow', () => {
  expect(weekOf(['2026-03-05', 'hip-hinge'], ['2026-03-13', 'hip-hinge'])).toEqual(weekOf());
});
