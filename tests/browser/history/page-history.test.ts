import { expect, test } from 'vitest';
import { openHistory } from '#src/browser/history/open-history';
import { openPageHistory } from '#src/browser/history/page-history';
import { addDays } from '#src/domain/history/day';
import { days, later, type Day } from '#src/domain/time';
import { monday, moveDone, record } from '../../support/records';
import { putRow } from './rows';

const first = '2026-03-02' as Day;
const timer = () => () => undefined;
const worker = () => openHistory('unknot', { timer, now: () => monday });
const page = () => openPageHistory('unknot', timer);

test('a page reads the week that the worker wrote', async () => {
  await worker().record(record({ moves: [moveDone('hip-hinge')] }));
  expect((await page().areaWeek(first))['lower-back']).toEqual({ done: 1, target: 3, unit: 'sets' });
});

test('a page that comes before the first break reads a week of nothing', async () => {
  expect((await page().areaWeek(first)).chest).toEqual({ done: 0, target: 5, unit: 'minutes' });
});

test('seven days later the week is empty again', async () => {
  await worker().record(record({ startedAt: later(monday, days(0)), moves: [moveDone('hip-hinge')] }));
  const history = page();
  expect((await history.areaWeek(addDays(first, 6)))['lower-back'].done).toBe(1);
  expect((await history.areaWeek(addDays(first, 7)))['lower-back'].done).toBe(0);
});

test('a damaged day is added up again from its records', async () => {
  await worker().record(record({ moves: [moveDone('hip-hinge')] }));
  await putRow('days', { day: first, areas: 'none' });
  expect((await page().areaWeek(first))['lower-back'].done).toBe(1);
});

test('the worker can go on writing while a page looks', async () => {
  const [history, looking] = [worker(), page()];
  await history.record(record({ moves: [moveDone('hip-hinge')] }));
  await looking.areaWeek(first);
  await history.record(record({ moves: [moveDone('hip-hinge')] }));
  expect((await looking.areaWeek(first))['lower-back'].done).toBe(2);
});
