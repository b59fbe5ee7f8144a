import { expect, test } from 'vitest';
import { withKnot } from '#src/domain/history/checkin';
import { parseCheckin } from '#src/domain/history/parse-checkin';

const checkin = {
  id: '0198-1',
  v: 1,
  rev: 0,
  device: 'desk',
  at: 1772438400000,
  zone: 'Europe/Berlin',
  day: '2026-03-02',
  knots: { neck: 0, shoulders: 10 },
};

test('a check-in comes back from JSON as it was', () => {
  expect(parseCheckin(JSON.parse(JSON.stringify(checkin)))).toEqual({ ok: true, value: checkin });
});

test.each([
  ['knots.neck', { knots: { neck: 11 } }],
  ['knots.neck', { knots: { neck: 1.5 } }],
  ['knots.tail', { knots: { tail: 1 } }],
  ['knots', { knots: {} }],
  ['knots', { knots: 'none' }],
  ['day', { day: 'Monday' }],
  ['at', { at: 'nine' }],
  ['rev', { rev: -1 }],
])('a fault is named by its path: %s', (path, change) => {
  expect(parseCheckin({ ...checkin, ...change })).toMatchObject({ ok: false, error: { path } });
});

test('a knot said again replaces, and taken back it is gone', () => {
  const knots = withKnot({ neck: 3 }, 'neck', 7);
  expect(knots).toEqual({ neck: 7 });
  expect(withKnot(knots, 'neck', null)).toEqual({});
  expect(withKnot(knots, 'neck', 7)).toBe(knots);
  expect(withKnot(knots, 'shoulders', null)).toBe(knots);
});
