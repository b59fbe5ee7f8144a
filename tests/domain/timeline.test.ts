import { describe, expect, it } from 'vitest';
import { cueAt, doseSeconds, timeline } from '#src/domain/moves/timeline';

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
