import { describe, expect, it } from 'vitest';
import { arcAt, arcsOf } from '#src/domain/moves/arcs';
import { breathAt } from '#src/domain/moves/breath';
import { catalogue } from '#src/domain/moves/catalogue';
import { hold, isometric, reps } from '#src/domain/moves/doses';
import { doseSeconds } from '#src/domain/moves/timeline';

const kinds = (...dose: Parameters<typeof arcsOf>) => arcsOf(...dose).map(({ kind }) => kind);

describe('the arcs of a dose', () => {
  it('of two holds are getting ready, hold, rest, hold', () => {
    expect(kinds(hold(15, 2))).toEqual(['ready', 'work', 'rest', 'work']);
  });

  it('of two sides have the change between them', () => {
    expect(kinds(hold(20, 1, 2))).toEqual(['ready', 'work', 'switch', 'work']);
    expect(arcsOf(hold(20, 1, 2)).map(({ side }) => side)).toEqual([1, 1, 2, 2]);
  });

  it('are one for each repetition', () => {
    expect(kinds(reps(3, [2, 1]))).toEqual(['ready', 'work', 'work', 'work']);
  });

  it('tell pressing from easing off', () => {
    expect(arcsOf(isometric(1, [5, 3])).slice(1)).toMatchObject([
      { kind: 'work', start: 4, seconds: 5 },
      { kind: 'rest', start: 9, seconds: 3 },
    ]);
  });

  it('fill the whole dose of every move, without a gap', () => {
    for (const { id, dose } of catalogue) {
      let end = 0;
      for (const { start, seconds } of arcsOf(dose)) {
        expect(start, id).toBeCloseTo(end);
        end = start + seconds;
      }
      expect(end, id).toBeCloseTo(doseSeconds(dose));
    }
  });

  it('are found by their second, and none after the end', () => {
    expect(arcAt(hold(15, 1), 3.9)?.kind).toBe('ready');
    expect(arcAt(hold(15, 1), 4)?.kind).toBe('work');
    expect(arcAt(hold(15, 1), 19)).toBeNull();
  });
});

describe('the breath of a hold', () => {
  it('goes four seconds in and six out', () => {
    expect([0, 3.9, 4, 9.9, 10].map((into) => breathAt(20, into)?.phase)).toEqual(['in', 'in', 'out', 'out', 'in']);
    expect(breathAt(20, 5)?.seconds).toBe(6);
  });

  it('is fitted to the hold, so that it ends breathed out', () => {
    expect(breathAt(15, 0)?.seconds).toBeCloseTo(3);
    expect(breathAt(15, 14.9)?.phase).toBe('out');
    expect(breathAt(8, 7.9)?.phase).toBe('out');
  });

  it('is left alone where there is no time for a calm one', () => {
    expect(breathAt(5, 1)).toBeNull();
  });
});
