import { describe, expect, it } from 'vitest';
import { hold, reps } from '#src/domain/moves/doses';
import { cueAt, doseSeconds, samePlace, timeline } from '#src/domain/moves/timeline';

describe('the timeline of a dose', () => {
  it('gives four seconds to get ready before each hold', () => {
    expect(doseSeconds({ mode: 'hold', holdSeconds: 15, reps: 2, sides: 1 })).toBe(38);
  });

  it('gets ready once a side for repetitions', () => {
    const dose = { mode: 'reps', reps: 8, secondsPerRep: 3, beats: [1, 1, 1], sides: 2 } as const;
    expect(doseSeconds(dose)).toBe(56);
    expect(timeline(dose).filter((cue) => cue.kind === 'ready')).toHaveLength(2);
  });

  it('names the cue at a second, and none once it is over', () => {
    const dose = { mode: 'hold', holdSeconds: 20, reps: 1, sides: 2 } as const;
    expect(cueAt(dose, 30)).toMatchObject({ cue: { kind: 'hold', side: 2 }, into: 2 });
    expect(cueAt(dose, 48)).toBeNull();
  });
});

describe('going on in another dose', () => {
  it('stays as far into the hold, and is at its end when it has become shorter than that', () => {
    expect(samePlace(hold(30, 1), 4 + 12, hold(20, 1))).toBe(4 + 12);
    expect(samePlace(hold(30, 1), 4 + 25, hold(20, 1))).toBe(4 + 20);
  });

  it('stays on its side', () => {
    expect(samePlace(hold(30, 1, 2), 34 + 4 + 5, hold(20, 1, 2))).toBe(24 + 4 + 5);
    expect(samePlace(hold(20, 1, 2), 24 + 1, hold(25, 1, 2))).toBe(29 + 1);
  });

  it('stays at its repetition; with fewer than that the side is over', () => {
    expect(samePlace(reps(10, [2, 2], 2), 4 + 4 * 4 + 1, reps(7, [2, 2], 2))).toBe(4 + 4 * 4 + 1);
    expect(samePlace(reps(10, [2, 2], 2), 4 + 8 * 4, reps(7, [2, 2], 2))).toBe(4 + 7 * 4);
    expect(samePlace(reps(10, [2, 2]), 4 + 8 * 4, reps(7, [2, 2]))).toBe(4 + 7 * 4);
  });

  it('after the end is at the end', () => {
    expect(samePlace(hold(30, 1), 99, hold(20, 1))).toBe(24);
  });
});
