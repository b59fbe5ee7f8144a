import { expect, test } from 'vitest';
import { parseRests, sumOfRests, withRest, type NaturalRest } from '#src/domain/history/rest';
import { weekRestsOf } from '#src/domain/history/week-rests';
import { instant, minutes, type Day } from '#src/domain/time';

const rest = (id: string, length = 10): NaturalRest => ({
  id,
  from: instant(0),
  until: instant(minutes(length)),
  day: '2026-11-23' as Day,
});

test('a rest that is told twice is there once', () => {
  const one = withRest([], rest('a'));
  expect(withRest(one, rest('a'))).toBe(one);
  expect(sumOfRests(withRest(one, rest('b', 15)))).toEqual({ count: 2, time: minutes(25) });
});

test.each([[undefined], ['rests'], [[{ ...rest('a'), until: -1 }]], [[{ ...rest('a'), day: '2026-02-30' }]]])(
  'rests that are not in shape are none: %j',
  (raw) => expect(parseRests(raw)).toEqual([]),
);

test('rests are added up week by week', () => {
  const of = (count: number) => ({ count, time: minutes(10 * count) });
  const days = { '2026-11-22': of(1), '2026-11-23': of(2), '2026-11-29': of(3) };
  const rests = new Map(Object.entries(days) as [Day, ReturnType<typeof of>][]);
  expect(weekRestsOf(rests, ['2026-11-16', '2026-11-23', '2026-11-30'] as Day[])).toEqual([of(1), of(5), of(0)]);
});
