import { describe, expect, test } from 'vitest';
import { catalogue, findMove } from '#src/domain/moves/catalogue';
import { skipTags, type Move } from '#src/domain/moves/move';
import { whyNot } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { filterMoves, noFilters, type Filters } from '#src/ui/options/filter-moves';
import { doseInWords, placeInWords, whyNotInWords } from '#src/ui/options/move-words';
import { applyPatch } from '#src/ui/options/patch';
import { presetHolds, presetPatch } from '#src/ui/options/presets';
import { skipGroups } from '#src/ui/options/skip-groups';
import { text } from '../support/fake-ports';

const words = { t: text, language: 'en' };

function move(id: string): Move {
  const found = findMove(id);
  if (!found) throw new Error(`No move ${id}`);
  return found;
}

const named = { name: '', steps: [], mistake: '', caution: '', easier: '', harder: '', source: '' };

const filter = (filters: Partial<Filters>, off: readonly string[] = []) =>
  filterMoves(catalogue, { ...noFilters, ...filters }, off, {
    textsOf: (id) => ({ ...named, name: id === 'chin-tuck' ? 'Nuque rentrée' : id, steps: [`Step of ${id}`] }),
    areaName: (area) => `the ${area}`,
  }).map(({ id }) => id);

describe('filters', () => {
  test('that ask nothing let every move through', () => {
    expect(filter({})).toHaveLength(catalogue.length);
  });

  test('look at line, area, position and kind', () => {
    for (const [part, fits] of [
      [{ line: 'back' }, (one: Move) => one.line === 'back'],
      [{ area: 'ribs' }, (one: Move) => one.areas.includes('ribs')],
      [{ position: 'wall' }, (one: Move) => one.position === 'wall'],
      [{ kind: 'reset' }, (one: Move) => one.kind === 'reset'],
    ] as const) {
      const expected = catalogue.filter(fits).map(({ id }) => id);
      expect(filter(part)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
      expect(expected.length).toBeLessThan(catalogue.length);
    }
  });

  test('together let through what passes all of them', () => {
    expect(filter({ line: 'back', position: 'floor' })).toEqual(['prone-cobra', 'glute-bridge']);
  });

  test('leave out what is switched off when asked to', () => {
    expect(filter({ onlyOn: true }, ['chin-tuck'])).not.toContain('chin-tuck');
    expect(filter({}, ['chin-tuck'])).toContain('chin-tuck');
  });

  test('find names without accents, and every word sought', () => {
    expect(filter({ text: ' RENTREE  nuque ' })).toEqual(['chin-tuck']);
    expect(filter({ text: 'nuque absent' })).toEqual([]);
  });

  test('find areas and steps', () => {
    expect(filter({ text: 'the thigh-back' })).toEqual(
      catalogue.filter(({ areas }) => areas.includes('thigh-back')).map(({ id }) => id),
    );
    expect(filter({ text: 'step of wall-angel' })).toEqual(['wall-angel']);
  });
});

describe('quick choices', () => {
  const some = applyPatch(defaultSettings, {
    moves: { off: ['chin-tuck', 'standing-back-bend', 'of-another-version'] },
  });

  test('switch one line on and leave the other, and unknown moves, alone', () => {
    expect(presetPatch('back', catalogue, some)).toEqual({
      moves: { off: ['standing-back-bend', 'of-another-version'] },
    });
    expect(presetPatch('front', catalogue, some)).toEqual({ moves: { off: ['chin-tuck', 'of-another-version'] } });
  });

  test('keep to one position for seated only', () => {
    expect(presetPatch('seated', catalogue, some)).toEqual({ moves: { positions: ['seated'] } });
  });

  test('know when there is nothing to change', () => {
    expect(presetHolds('back', catalogue, some)).toBe(false);
    expect(presetHolds('back', catalogue, applyPatch(some, presetPatch('back', catalogue, some)))).toBe(true);
    expect(presetHolds('seated', catalogue, some)).toBe(false);
    expect(presetHolds('seated', catalogue, applyPatch(some, presetPatch('seated', catalogue, some)))).toBe(true);
  });
});

describe('moves in words', () => {
  test('tell one hold from several, and sides', () => {
    const hold = { mode: 'hold', holdSeconds: 15 } as const;
    expect(doseInWords(words, { ...hold, reps: 1, sides: 1 })).toBe('1 hold of 15 s (about 19 s in all)');
    expect(doseInWords(words, { ...hold, reps: 2, sides: 2 })).toBe(
      '2 holds of 15 s each side (about 1 min 16 s in all)',
    );
  });

  test('tell repetitions, presses and spots', () => {
    const reps = { reps: 5, secondsPerRep: 6, beats: [2, 2, 2], sides: 1 } as const;
    expect(doseInWords(words, { mode: 'reps', ...reps })).toMatch(/^5 slow repetitions of 6 s \(/);
    expect(doseInWords(words, { mode: 'isometric', ...reps })).toMatch(/^5 presses and releases of 6 s \(/);
    expect(doseInWords(words, { mode: 'press', holdSeconds: 15, spots: 1, sides: 2 })).toMatch(
      /^1 spot, 15 s of pressure each side \(/,
    );
  });

  test('name kit unless the position says it', () => {
    expect(placeInWords(text, move('band-row'))).toBe('Seated, needs: Exercise band');
    expect(placeInWords(text, move('wall-angel'))).toBe('At a wall');
  });

  test('say why a move stays away, and nothing for the switch itself', () => {
    const why = (id: string, patch: Parameters<typeof applyPatch>[1]) =>
      whyNotInWords(text, whyNot(move(id), applyPatch(defaultSettings, patch)));
    expect(why('band-row', {})).toBe('Not used: it needs Exercise band, which is not ticked under Within reach.');
    expect(why('sit-to-stand', { workAround: ['knee-pain'] })).toBe('Not used: you asked to work around Painful knee.');
    expect(why('standing-back-bend', { moves: { positions: ['seated'] } })).toBe(
      'Not used: the position “Standing” is not ticked.',
    );
    expect(why('standing-back-bend', { moves: { discreetness: 3 } })).toBe(
      'Not used: it would be noticed where you sit.',
    );
    expect(why('wall-angel', {})).toBe('Not used yet: it belongs to Level 2.');
    expect(why('chin-tuck', { moves: { off: ['chin-tuck'] } })).toBe('');
  });
});

test('every work-around is asked once', () => {
  const asked = skipGroups.flatMap(({ tags }) => [...tags]).sort();
  expect(asked).toEqual([...skipTags].sort());
});
