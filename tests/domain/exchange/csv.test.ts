import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, csvHead, csvLine } from '#src/domain/exchange/csv';
import { instant, millis } from '#src/domain/time';
import { monday, moveDone, record } from '../../support/records';

/** What a reader of RFC 4180 makes of it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (let found = cell.exec(text); found !== null && found[0] !== ''; found = cell.exec(text)) {
    const [, body = '', end] = found;
    rows.at(-1)?.push(body.startsWith('"') ? body.slice(1, -1).replaceAll('""', '"') : body);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const nameOf = (move: string) => `The ${move}`;

describe('the table of breaks', () => {
  test('has one row for each break, under the names of its columns', () => {
    const one = record({
      id: 'r-1',
      snoozes: 2,
      held: [{ reason: 'call', ms: millis(12 * 60_000) }],
      moves: [moveDone('shoulder-blade-squeeze', 50), moveDone('open-arm-chest-stretch', 40.4)],
    });
    const [head = [], row = []] = readCsv(csvHead + csvLine(one, nameOf));
    expect(Object.fromEntries(head.map((name, index) => [name.replace('\uFEFF', ''), row[index]]))).toEqual({
      day: '2026-03-02',
      started: '2026-03-02 09:00:00',
      ended: '2026-03-02 09:01:55',
      zone: 'Europe/Berlin',
      trigger: 'scheduled',
      offer: 'full',
      outcome: 'done',
      seconds: '90',
      back_seconds: '50',
      front_seconds: '40',
      moves: 'The shoulder-blade-squeeze; The open-arm-chest-stretch',
      snoozes: '2',
      held_minutes: '12',
      held_for: 'call',
      id: 'r-1',
    });
  });

  test('says to spreadsheets that it is UTF-8', () => {
    expect(csvHead.startsWith('\uFEFFday,')).toBe(true);
  });

  test('gives the time in UTC for a zone that is not known here', () => {
    const line = csvLine({ ...record({ startedAt: monday }), zone: 'Mars/Olympus' }, nameOf);
    expect(line).toContain('2026-03-02 08:00:00,');
  });

  test('takes any instant that a record may hold', () => {
    const edge = { ...record(), startedAt: instant(8.64e15), endedAt: instant(-8.64e15) };
    expect(() => csvLine(edge, nameOf)).not.toThrow();
  });
});

describe('a cell', () => {
  test.each(['=1+1', '+49', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1'])('is never a formula: %j', (text) => {
    expect(cellOf(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  test('is read back as it was, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (texts) => {
        const [row] = readCsv(`${texts.map(cellOf).join(',')}\r\n`);
        expect(row?.map((cell, index) => (cell === `'${texts[index]}` ? texts[index] : cell))).toEqual(texts);
      }),
    );
  });
});
