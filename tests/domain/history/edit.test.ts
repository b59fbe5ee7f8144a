import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited } from '#src/domain/history/edit';
import { parseRecord } from '#src/domain/history/parse-record';
import { outcomes } from '#src/domain/history/record';
import { anyRecord, moveDone, record } from '../../support/records';

const one = record({ moves: [moveDone('hip-hinge'), moveDone('open-arm-chest-stretch', 10)] });
const move = (index: number, ...args: [Parameters<typeof edited>[1], readonly number[]]) => {
  const after = edited(one, ...args);
  return after?.moves[index];
};

test('a move with no seconds was not done', () => {
  expect(move(0, 'partial', [0, 10])).toMatchObject({ seconds: 0, sets: 0, sides: 0, completed: false, felt: null });
});

test('a move with other seconds has the part of its set that they are', () => {
  expect(move(0, 'partial', [22, 10])).toMatchObject({ seconds: 22, sets: 0.5, sides: 1 });
});

test('more than an hour on one move is a slip of the hand', () => {
  expect(move(0, 'done', [50_000, 10])?.seconds).toBe(3600);
});

test('a break that is done has its moves done', () => {
  expect(move(1, 'done', [44, 10])?.completed).toBe(true);
  expect(move(1, 'partial', [44, 10])?.completed).toBe(false);
});

test('a break that was skipped or missed has nothing done, and one with nothing done was skipped', () => {
  expect(edited(one, 'missed', [44, 10])).toMatchObject({ outcome: 'missed', moves: [{ seconds: 0 }, { seconds: 0 }] });
  expect(edited(one, 'done', [0, 0])?.outcome).toBe('skipped');
});

test('seconds for other moves than there are fit no record', () => {
  expect(edited(one, 'done', [1])).toBeNull();
  expect(edited(one, 'done', [1, 2, 3])).toBeNull();
});

test('an edit is a record in shape, and said again it changes nothing', () => {
  fc.assert(
    fc.property(
      anyRecord,
      fc.constantFrom(...outcomes),
      fc.array(fc.double({ min: 0, max: 86_400, noNaN: true }), { minLength: 4, maxLength: 4 }),
      (record, outcome, seconds) => {
        const said = seconds.slice(0, record.moves.length);
        const after = edited(record, outcome, said);
        expect(parseRecord(after)).toEqual({ ok: true, value: after });
        expect(after && edited(after, outcome, said)).toBe(after);
      },
    ),
  );
});
