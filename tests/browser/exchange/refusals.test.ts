import { describe, expect, test } from 'vitest';
import { limits } from '#src/domain/exchange/format';
import { written } from '../../support/own-moves';
import { record } from '../../support/records';
import { newPlace } from './place';

const one = record({ id: '0198-one' });
const rest = { id: '0198-rest', from: one.startedAt, until: one.startedAt + 600_000, day: one.day };
const programme = { v: 1, rung: 2, since: one.day, last: null };
const fileOf = (parts: object) => JSON.stringify({ format: 'unknot', version: 1, ...parts });

/** Places of a refused file, each with what was expected there. */
async function refused(file: string | Blob): Promise<string[]> {
  const checked = await newPlace().check(file);
  if (checked.ok) throw new Error('It was taken');
  return checked.error.faults.map(({ path, expected }) => `${path}: ${expected.what}`);
}

describe('a file is refused', () => {
  test.each<[string, string, string[]]>([
    ['that is empty', '', [': json']],
    ['that is no JSON', 'Dear diary', [': json']],
    ['that is a list', '[]', [': object']],
    ['of another program', '{"format":"other","version":1,"breaks":[]}', ['format: unknot']],
    ['that does not say what it is', '{"breaks":[]}', ['format: unknot']],
    ['of a newer version', '{"format":"unknot","version":2,"breaks":[{"new":true}]}', ['version: version']],
    ['without a version', '{"format":"unknot","breaks":[]}', ['version: missing']],
    ['with nothing in it', fileOf({}), [': some-part']],
    ['with a part twice', fileOf({ breaks: [] }).replace(/}$/, ',"breaks":[]}'), ['breaks: no-repetition']],
    ['with a list that is none', fileOf({ breaks: { a: one } }), ['breaks: list']],
    ['with settings that are none', fileOf({ settings: 3 }), ['settings: object']],
    ['that breaks off', fileOf({ breaks: [one, one] }).slice(0, -60), ['breaks[1]: json']],
    [
      'with a text for a number',
      fileOf({ breaks: [one, { ...one, id: 'b', startedAt: 'nine' }] }),
      ['breaks[1].startedAt: moment'],
    ],
    ['with one break twice', fileOf({ breaks: [one, one] }), ['breaks[1].id: no-repetition']],
    [
      'with a break on a day that is not its own',
      fileOf({ breaks: [{ ...one, day: '2026-05-01' }] }),
      ['breaks[0].day: day-of-start'],
    ],
    ['with a day that there is not', fileOf({ marks: { '2026-02-30': 'sick' } }), ['marks.2026-02-30: day']],
    [
      'with a rest that ends before it begins',
      fileOf({ rests: [rest, { ...rest, id: 'b', until: rest.from - 1 }] }),
      ['rests[1].until: number'],
    ],
    ['with a rest that has no day', fileOf({ rests: [{ ...rest, day: undefined }] }), ['rests[0].day: missing']],
    ['with a rest on another day', fileOf({ rests: [{ ...rest, day: '2026-04-02' }] }), ['rests[0].day: day-of-start']],
    ['with one rest twice', fileOf({ rests: [rest, rest] }), ['rests[1].id: no-repetition']],
    ['with rests that are no list', fileOf({ rests: 7 }), ['rests: list']],
    ['with a step that there is not', fileOf({ programme: { ...programme, rung: 99 } }), ['programme.rung: whole']],
    ['with a programme that is none', fileOf({ programme: 'all' }), ['programme: object']],
    ['with a count beyond all patience', fileOf({ breaks: [{ ...one, rev: 1e6 }] }), ['breaks[0].rev: whole']],
    [
      'with a picture that is none',
      fileOf({ moves: [{ ...written(), picture: 'data:image/png;base64,A' }] }),
      ['moves[0].picture: picture'],
    ],
    ['with nesting that has no end', fileOf({ marks: {} }).replace('{}', '['.repeat(99)), ['marks: depth']],
  ])('%s', async (_, file, faults) => {
    expect(await refused(file)).toEqual(faults);
  });

  test('that is too large, before it is read', async () => {
    const huge = Object.defineProperty(new Blob(['{}']), 'size', { value: limits.bytes + 1 });
    expect(await refused(huge)).toEqual([': bytes']);
  });

  test('with one entry that is too large, before it is whole', async () => {
    const long = `{"format":"unknot","version":1,"breaks":[{"id":"${'x'.repeat(limits.entryBytes + 100_000)}"}]}`;
    expect(await refused(long)).toEqual(['breaks[0]: bytes']);
  });

  test('with more entries than are let in', async () => {
    const moves = Array.from({ length: limits.moves + 5 }, () => written());
    expect((await refused(fileOf({ moves }))).at(0)).toBe('moves[1].id: no-repetition');
    const calendar = Array.from({ length: limits.calendar + 1 }, () => ({
      from: '2026-01-01',
      workdays: Array<boolean>(7).fill(true),
      needed: 1,
    }));
    expect(await refused(fileOf({ calendar }))).toEqual(['calendar: list']);
  });

  test('with its first five faults by name and the others counted', async () => {
    const breaks = Array.from({ length: 9 }, (_, nth) => ({ ...one, id: `b-${nth}`, rev: -1 }));
    const checked = await newPlace().check(fileOf({ breaks }));
    expect(checked).toMatchObject({ ok: false, error: { more: 4 } });
  });
});

describe('a file is taken', () => {
  test('with what this version does not know, which is dropped', async () => {
    const place = newPlace();
    await place.import(fileOf({ breaks: [{ ...one, mood: 'good' }], weather: [{ wind: { force: 3 } }] }));
    expect((await place.everything())['breaks']).toEqual({ [one.id]: one });
  });

  test('whatever the order of its parts, and with a byte order mark', async () => {
    const file = `\uFEFF${JSON.stringify({ breaks: [one], version: 1, format: 'unknot' }, null, 2)}\n`;
    expect(await newPlace().import(file)).toMatchObject({ breaks: 1 });
  });

  test('that was written to share own moves', async () => {
    expect(await newPlace().import(fileOf({ moves: [written()] }))).toMatchObject({ moves: 1 });
  });
});
