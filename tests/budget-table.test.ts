import { expect, it } from 'vitest';
import { jsonOf, tableOf, type Row } from './bench/report';

const row = (parts: Partial<Row>): Row => ({
  what: 'Popup',
  unit: 'ms',
  blank: [100, 90, 300],
  ours: [120, 110, 130],
  budget: { times: 1.15 },
  how: 'by hand',
  ...parts,
});

const cells = (one: Row): string[] =>
  (tableOf([one]).split('\n').at(-1) ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1);

it('tells the median with the least and the most, and the ratio of the medians', () => {
  expect(cells(row({}))).toEqual([
    'Popup, ms',
    '100 (90.0-300)',
    '120 (110-130)',
    '1.20',
    '1.15 x',
    '**no**',
    'by hand',
  ]);
});

it('says that a budget is met when the ratio is just as large', () => {
  expect(cells(row({ budget: { times: 1.2 } }))[5]).toBe('yes');
});

it('holds what has no blank against its largest value', () => {
  const alone = { blank: null, ours: [4, 7.9, 8.1], budget: { atMost: 8 } };
  expect(cells(row(alone)).slice(1, 6)).toEqual(['', '7.9 (4.0-8.1)', '', '8', '**no**']);
  expect(cells(row({ ...alone, ours: [4, 8] }))[5]).toBe('yes');
});

it('judges nothing that has no budget', () => {
  expect(cells(row({ budget: null })).slice(4, 6)).toEqual(['', '']);
});

it('does not call met what was not measured', () => {
  expect(cells(row({ ours: [] }))[5]).toBe('**no**');
});

it('tells machines the same', () => {
  const { figures } = jsonOf({ browser: 'Chromium 156', rounds: 3, noisy: 0, rows: [row({})] });
  expect(figures[0]).toMatchObject({
    blank: { median: 100, min: 90, max: 300, values: 3 },
    unknot: { median: 120, min: 110, max: 130, values: 3 },
    ratio: 1.2,
    met: false,
  });
});
