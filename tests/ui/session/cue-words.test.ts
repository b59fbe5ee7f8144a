import { expect, test } from 'vitest';
import { hold, isometric, press, reps } from '#src/domain/moves/doses';
import { cueWords } from '#src/ui/session/cue-words';
import { milestoneAt } from '#src/ui/session/milestone';

const both = hold(20, 1, 2);

test('a hold begins with getting ready', () => {
  expect(cueWords(both, 1)).toMatchObject({ kind: 'ready', title: 'common_cueReady', left: 3, side: 1, count: null });
});

test('a hold counts down, at the pace of a calm breath', () => {
  expect(cueWords(both, 9)).toMatchObject({
    title: 'common_cueHold',
    left: 15,
    countsUp: false,
    breath: { phase: 'out', seconds: 6 },
  });
});

test('the second side begins with switching sides', () => {
  expect(cueWords(both, 25)).toMatchObject({ kind: 'switch', title: 'common_cueSwitch', side: 2, breath: null });
});

test('the second hold begins with easing off', () => {
  expect(cueWords(hold(15, 2), 4 + 15 + 1)).toMatchObject({ kind: 'rest', title: 'common_cueAgain' });
});

test('repetitions are counted, and breathe as they like', () => {
  const words = cueWords(reps(3, [2, 1]), 4 + 3 + 1);
  expect(words).toMatchObject({ countsUp: true, count: { at: 2, of: 3 }, side: null, breath: null });
});

test('a press against resistance says when to ease off, and counts each down', () => {
  const dose = isometric(3, [5, 3]);
  expect(cueWords(dose, 4 + 4)).toMatchObject({ title: 'common_cuePress', left: 1, countsUp: false });
  expect(cueWords(dose, 4 + 8 + 6)).toMatchObject({ title: 'common_cueEase', left: 2, count: { at: 2, of: 3 } });
});

test('a self-massage says to press', () => {
  expect(cueWords(press(15, 1), 5)).toMatchObject({ title: 'common_cuePress', left: 14 });
});

test('there are no words after the end', () => {
  expect(cueWords(both, 48)).toBeNull();
});

const heard = (dose: Parameters<typeof milestoneAt>[0], ...seconds: number[]) =>
  seconds.map((second) => milestoneAt(dose, second));

test('one side is told at the start, at half and ten seconds before the end', () => {
  expect(heard(isometric(6, [5, 3]), 0, 25, 26, 41, 42, 51)).toEqual([
    'start',
    'start',
    'half',
    'half',
    'last',
    'last',
  ]);
});

test('two sides are told at the start, at the change and ten seconds before the end', () => {
  expect(heard(both, 0, 23, 24, 37, 38, 47)).toEqual(['start', 'start', 'side', 'side', 'last', 'last']);
});

test('a short move is told at its start only, and a middling one at half, too', () => {
  expect(heard(hold(10, 1), 0, 7, 13)).toEqual(['start', 'start', 'start']);
  expect(heard(hold(20, 1), 0, 12, 23)).toEqual(['start', 'half', 'half']);
});
