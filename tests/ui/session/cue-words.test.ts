import { expect, test } from 'vitest';
import type { Dose } from '#src/domain/moves/move';
import { cueWords } from '#src/ui/session/cue-words';
import { milestoneAt } from '#src/ui/session/milestone';

const hold: Dose = { mode: 'hold', holdSeconds: 20, reps: 1, sides: 2 };
const press: Dose = { mode: 'isometric', reps: 3, secondsPerRep: 8, beats: [5, 3], sides: 1 };

test('a hold begins with getting ready', () => {
  expect(cueWords(hold, 1)).toMatchObject({ title: 'common_cueReady', left: 3, side: 1, count: null });
});

test('a hold counts down', () => {
  expect(cueWords(hold, 9)).toMatchObject({ title: 'common_cueHold', left: 15, part: 0.25 });
});

test('the second side begins with changing sides', () => {
  expect(cueWords(hold, 25)).toMatchObject({ title: 'common_cueChangeSides', side: 2 });
});

test('repetitions say which one it is', () => {
  expect(cueWords(press, 4 + 8 + 1)).toMatchObject({ kind: 'rep', count: { at: 2, of: 3 }, side: null });
});

test('a press against resistance says when to ease off', () => {
  expect(cueWords(press, 4 + 4)?.title).toBe('common_cuePush');
  expect(cueWords(press, 4 + 6)?.title).toBe('common_cueEase');
});

test('there are no words after the end', () => {
  expect(cueWords(hold, 48)).toBeNull();
});

test('one side is told at the start and at half', () => {
  expect([0, 13, 14, 27].map((second) => milestoneAt(press, second))).toEqual(['start', 'start', 'half', 'half']);
});

test('two sides are told at the start and at the change', () => {
  expect([0, 23, 24, 47].map((second) => milestoneAt(hold, second))).toEqual(['start', 'start', 'side', 'side']);
});
