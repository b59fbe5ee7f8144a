import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { areas, lines, skipTags } from '#src/domain/moves/move';
import { coverageOf, reachableAreas } from '#src/domain/plan/coverage';
import { movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { anySettings, everything, settingsWith } from '../../support/records';

describe('what the moves in use cover', () => {
  test('is every area when all moves are allowed; only the sides of the back have no move of their own', () => {
    const { areas: covered, inUse } = coverageOf(catalogue, everything);
    expect(inUse).toBe(catalogue.length);
    expect(areas.filter((area) => covered[area].reach === 'none')).toEqual([]);
    expect(areas.filter((area) => covered[area].reach === 'beside')).toEqual(['side-back']);
  });

  test('never counts a move that is switched off or hidden', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const usable = usableMoves(catalogue, settings);
        // With nothing else to choose from, the very same is covered.
        expect(coverageOf(usable, settings)).toEqual({
          ...coverageOf(catalogue, settings),
          areas: expect.anything(),
        });
        for (const area of areas) {
          const { reach, moves } = coverageOf(catalogue, settings).areas[area];
          expect(coverageOf(usable, settings).areas[area]).toEqual({ reach, moves, keptAwayBy: [] });
        }
      }),
      { numRuns: 60 },
    );
  });

  test('counts the moves of each line', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const covered = coverageOf(catalogue, settings);
        for (const line of lines) {
          expect(covered.lines[line]).toBe(movesOfLine(usableMoves(catalogue, settings), line).length);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('shrinks, and never grows, when one more move is switched off', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom(...catalogue), (settings, { id }) => {
        const fewer = { ...settings, moves: { ...settings.moves, off: [...settings.moves.off, id] } };
        const before = reachableAreas(catalogue, settings);
        expect(reachableAreas(catalogue, fewer).filter((area) => !before.includes(area))).toEqual([]);
      }),
    );
  });

  test('leaves out resets and presses, which are credited to no area', () => {
    const off = catalogue.filter(({ kind }) => kind.includes('-')).map(({ id }) => id);
    const { inUse, lines: perLine } = coverageOf(catalogue, settingsWith({ off }));
    expect(inUse).toBeGreaterThan(0);
    expect(perLine).toEqual({ front: 0, back: 0 });
    expect(reachableAreas(catalogue, settingsWith({ off }))).toEqual([]);
  });

  test('tells an area that is only worked beside another', () => {
    const discreet = coverageOf(catalogue, { ...everything, moves: { ...everything.moves, discreetness: 3 } });
    const beside = areas.filter((area) => discreet.areas[area].reach === 'beside');
    expect(beside.toSorted()).toEqual(['abdomen', 'arm-front', 'side-back']);
  });

  test('says what took the last move of an area, the most frequent reason first', () => {
    const dizzy = coverageOf(catalogue, { ...defaultSettings, workAround: ['dizziness'] });
    expect(dizzy.areas['neck-front']).toMatchObject({ reach: 'none', moves: 0 });
    expect(dizzy.areas['neck-front'].keptAwayBy[0]).toBe('work-around');
    const onOwnAccount = catalogue.filter((move) => move.areas.includes('neck-front')).map(({ id }) => id);
    const off = coverageOf(catalogue, settingsWith({ off: onOwnAccount, level: 3 }));
    expect(off.areas['neck-front']).toEqual({ reach: 'none', moves: 0, keptAwayBy: ['off'] });
  });
});

test('the areas that can be reached are those that are covered', () => {
  fc.assert(
    fc.property(anySettings, fc.subarray([...skipTags]), (settings, workAround) => {
      const answered = { ...settings, workAround };
      const covered = coverageOf(catalogue, answered).areas;
      expect(reachableAreas(catalogue, answered)).toEqual(areas.filter((area) => covered[area].reach !== 'none'));
    }),
  );
});
