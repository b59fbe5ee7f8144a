import { describe, expect, it } from 'vitest';
import { draftOf, emptyDraft, writtenFrom, type Draft } from '#src/ui/own-moves/draft';
import { own, ownIdOf, written } from '../../support/own-moves';

const draft = (part: Partial<Draft> = {}): Draft => ({ ...draftOf(own(), null), ...part });
const faults = (part: Partial<Draft>) => {
  const result = writtenFrom(draft(part), ownIdOf(), 1);
  return result.ok ? {} : Object.fromEntries(Object.entries(result.error).map(([field, { what }]) => [field, what]));
};

describe('a draft', () => {
  it.each([
    written(),
    written({ dose: { mode: 'reps', reps: 8, secondsPerRep: 5, beats: [2, 1, 2], sides: 2 } }),
    written({ dose: { mode: 'isometric', reps: 5, secondsPerRep: 8, beats: [5, 3], sides: 1 } }),
    written({ kind: 'press', dose: { mode: 'press', holdSeconds: 15, spots: 2, sides: 2 } }),
    written({ position: 'wall', kit: ['wall', 'band'], pose: 'chin-tuck', caution: '' }),
  ])('of a move gives the same move: %#', (move) => {
    expect(writtenFrom(draftOf(own(move), null), move.id, move.rev)).toEqual({ ok: true, value: move });
  });

  it('that is empty names every field that is missing', () => {
    const result = writtenFrom(emptyDraft, ownIdOf(), 1);
    expect(result.ok ? [] : Object.keys(result.error)).toEqual(['name', 'areas', 'steps']);
  });

  it('puts the areas that count first', () => {
    const result = writtenFrom(draft({ areas: ['upper-back', 'chest'] }), ownIdOf(), 1);
    expect(result).toMatchObject({ ok: true, value: { areas: ['chest', 'upper-back'] } });
  });

  it('that stands at a wall needs one', () => {
    expect(writtenFrom(draft({ position: 'wall' }), ownIdOf(), 1)).toMatchObject({ value: { kit: ['wall'] } });
  });

  it.each([
    [{ times: '' }, { times: 'whole' }],
    [{ times: '1.5' }, { times: 'whole' }],
    [{ times: '99999999' }, { times: 'whole' }],
    [{ seconds: 'ten' }, { seconds: 'number' }],
    [{ mode: 'isometric', rest: '0' } as const, { rest: 'number' }],
    [{ mode: 'reps', times: '1', seconds: '61' } as const, { seconds: 'number' }],
    [{ times: '10', seconds: '60' }, { dose: 'dose-length' }],
    [{ areas: ['upper-back'] } as const, { areas: 'area-of-front' }],
    [{ steps: ' \n ' }, { steps: 'list' }],
    [{ caution: 'x'.repeat(201) }, { caution: 'optional-text' }],
  ])('says at which field it is wrong: %j', (part, expected) => {
    expect(faults(part)).toEqual(expected);
  });
});
