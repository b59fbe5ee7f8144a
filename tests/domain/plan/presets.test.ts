import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { emptyLine, movesOfLine, usableMoves } from '#src/domain/plan/usable';
import { presetChange, presetEffect, presets, type Preset } from '#src/domain/plan/presets';
import type { Settings } from '#src/domain/settings/settings';
import { anySettings, everything, settingsWith } from '../../support/records';

const anyPreset = fc.constantFrom(...presets);

const chosen = (preset: Preset, settings: Settings): Settings => ({
  ...settings,
  moves: { ...settings.moves, ...presetChange(preset, catalogue, settings) },
});

const usableIds = (settings: Settings) => usableMoves(catalogue, settings).map(({ id }) => id);

const some = settingsWith({ off: ['chin-tuck', 'standing-back-bend', 'of-another-version'] });

describe('a preset', () => {
  test('that is not refused never leaves a line empty', () => {
    fc.assert(
      fc.property(anySettings, anyPreset, (settings, preset) => {
        fc.pre(emptyLine(catalogue, settings) === null);
        const { kind } = presetEffect(preset, catalogue, settings);
        const emptied = emptyLine(catalogue, chosen(preset, settings));
        expect(emptied !== null).toBe(kind === 'empties');
      }),
      { numRuns: 300 },
    );
  });

  test('tells the numbers that come out when it is chosen', () => {
    fc.assert(
      fc.property(anySettings, anyPreset, (settings, preset) => {
        const effect = presetEffect(preset, catalogue, settings);
        fc.pre(effect.kind === 'changes');
        const tally = (of: Settings) => {
          const usable = usableMoves(catalogue, of);
          return {
            all: usable.length,
            front: movesOfLine(usable, 'front').length,
            back: movesOfLine(usable, 'back').length,
          };
        };
        expect(effect).toEqual({ kind: 'changes', before: tally(settings), after: tally(chosen(preset, settings)) });
      }),
    );
  });

  test('has nothing more to do once it is chosen', () => {
    fc.assert(
      fc.property(anySettings, anyPreset, (settings, preset) => {
        expect(presetEffect(preset, catalogue, chosen(preset, settings))).toEqual({ kind: 'none' });
      }),
    );
  });
});

describe('presets of a line', () => {
  test('switch it on and leave the other, and unknown moves, alone', () => {
    expect(presetChange('back', catalogue, some)).toEqual({ off: ['standing-back-bend', 'of-another-version'] });
    expect(presetChange('front', catalogue, some)).toEqual({ off: ['chin-tuck', 'of-another-version'] });
  });

  test('only ever bring moves', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('front' as const, 'back' as const), (settings, line) => {
        expect(usableIds(chosen(line, settings))).toEqual(expect.arrayContaining(usableIds(settings)));
      }),
    );
  });
});

describe('the presets of place and effort', () => {
  test('keep to one position', () => {
    expect(usableMoves(catalogue, chosen('seated', everything)).every(({ position }) => position === 'seated')).toBe(
      true,
    );
  });

  test('keep to what nobody notices', () => {
    expect(usableMoves(catalogue, chosen('office', everything)).every((move) => move.discreetness === 3)).toBe(true);
  });

  test('need no more than chair and desk, and bring no kit that was not there', () => {
    expect(presetChange('no-kit', catalogue, everything)).toEqual({ kit: ['chair', 'desk-edge'] });
    expect(presetChange('no-kit', catalogue, settingsWith({ kit: ['wall', 'desk-edge'] }))).toEqual({
      kit: ['desk-edge'],
    });
  });

  test('go back to the moves of the first weeks', () => {
    expect(usableMoves(catalogue, chosen('gentle', everything)).every(({ level }) => level === 1)).toBe(true);
  });

  test('take back what was made harder, and leave what was made easier', () => {
    const settings = settingsWith({ variants: { 'chin-tuck': 'harder', 'wall-angel': 'easier' } });
    expect(presetEffect('gentle', catalogue, settings).kind).toBe('changes');
    expect(presetChange('gentle', catalogue, settings).variants).toEqual({ 'wall-angel': 'easier' });
  });

  test('say what stands in the way when they are refused', () => {
    const seatedFront = movesOfLine(catalogue, 'front').filter(({ position }) => position === 'seated');
    const settings = settingsWith({ off: seatedFront.map(({ id }) => id) });
    expect(presetEffect('seated', catalogue, settings)).toEqual({
      kind: 'empties',
      line: 'front',
      keptAwayBy: ['off', 'position'],
    });
  });
});
