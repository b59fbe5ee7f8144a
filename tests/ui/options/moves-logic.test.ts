import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, findMove } from '#src/domain/moves/catalogue';
import { skipTags, type Move } from '#src/domain/moves/move';
import { usableMoves, whyNot } from '#src/domain/plan/usable';
import { defaultSettings, type Settings } from '#src/domain/settings/settings';
import { filtersFromText, filtersToText } from '#src/ui/options/filter-memory';
import { countsOf, filterMoves, noFilters, searchWords, toggle, type Filters } from '#src/ui/options/filter-moves';
import { facetNames, facets } from '#src/ui/options/move-facets';
import { awayInWords, doseInWords, doseTime, kitBeyondPlace } from '#src/ui/options/move-words';
import { applyPatch } from '#src/ui/settings/patch';
import { skipGroups } from '#src/ui/settings/skip-groups';
import { text } from '../support/fake-ports';

const ports = { t: text, language: 'en' };

function move(id: string): Move {
  const found = findMove(id);
  if (!found) throw new Error(`No move ${id}`);
  return found;
}

const named = { name: '', steps: [], mistake: '', caution: '', easier: '', harder: '', source: '' };

const words = searchWords(
  catalogue,
  (id) => ({
    ...named,
    name: id === 'chin-tuck' ? 'Nuque rentrée' : id,
    aka: id === 'hip-hinge' ? ['Good morning', 'l’inclinaison'] : [],
    steps: [`Step of ${id}`],
  }),
  (area) => `the ${area}`,
);

const filter = (filters: Partial<Filters>, settings: Settings = defaultSettings) =>
  filterMoves(catalogue, { ...noFilters, ...filters }, settings, words).map(({ id }) => id);

const facetsOfAll: readonly (readonly [Partial<Filters>, (one: Move) => boolean])[] = [
  [{ line: ['back'] }, (one) => one.line === 'back'],
  [{ area: ['ribs'] }, (one) => one.areas.includes('ribs')],
  [{ position: ['wall'] }, (one) => one.position === 'wall'],
  [{ position: ['wall', 'floor'] }, (one) => one.position === 'wall' || one.position === 'floor'],
  [{ kind: ['reset'] }, (one) => one.kind === 'reset'],
  [{ kit: ['none'] }, (one) => one.kit.length === 0],
  [{ kit: ['band'] }, (one) => one.kit.includes('band') || one.helps.includes('band')],
  [{ discreetness: ['3'] }, (one) => one.discreetness === 3],
  [{ level: ['2', '3'] }, (one) => one.level > 1],
];

describe('filters', () => {
  test('that ask nothing let every move through', () => {
    expect(filter({})).toHaveLength(catalogue.length);
  });

  test.each(facetsOfAll)('let through what is of any of the values: %j', (part, fits) => {
    const expected = catalogue.filter(fits).map(({ id }) => id);
    expect(filter(part)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(catalogue.length);
  });

  test('together let through what passes all of them', () => {
    expect(filter({ line: ['back'], position: ['floor'] })).toEqual(['prone-cobra', 'glute-bridge']);
  });

  test('tell what is in use from what is switched off and what is hidden', () => {
    const settings = applyPatch(defaultSettings, { moves: { off: ['chin-tuck'] }, workAround: ['knee-pain'] });
    expect(filter({ standing: ['off'] }, settings)).toEqual(['chin-tuck']);
    expect(filter({ standing: ['hidden'] }, settings)).toContain('sit-to-stand');
    expect(filter({ standing: ['used'] }, settings)).toEqual(usableMoves(catalogue, settings).map(({ id }) => id));
    expect(filter({ standing: ['used', 'off', 'hidden'] }, settings)).toHaveLength(catalogue.length);
  });

  test('find names without accents, and every word sought', () => {
    expect(filter({ text: ' RENTREE  nuque ' })).toEqual(['chin-tuck']);
    expect(filter({ text: 'nuque absent' })).toEqual([]);
  });

  test('find an apostrophe however it is typed', () => {
    expect(filter({ text: "l'incl" })).toEqual(['hip-hinge']);
    expect(filter({ text: 'l’incl' })).toEqual(['hip-hinge']);
  });

  test('find other names, areas and steps', () => {
    expect(filter({ text: 'good morn' })).toEqual(['hip-hinge']);
    expect(filter({ text: 'the thigh-back' })).toEqual(
      catalogue.filter(({ areas }) => areas.includes('thigh-back')).map(({ id }) => id),
    );
    expect(filter({ text: 'step of wall-angel' })).toEqual(['wall-angel']);
  });

  test('are taken in and out one by one', () => {
    const both = toggle(toggle(noFilters, 'level', '1'), 'level', '3');
    expect(both.level).toEqual(['1', '3']);
    expect(toggle(both, 'level', '1').level).toEqual(['3']);
  });

  test('tell how many moves each value would show beside the other filters', () => {
    const filters: Filters = { ...noFilters, line: ['back'], position: ['seated'] };
    const counts = countsOf(catalogue, filters, defaultSettings, words);
    for (const name of facetNames) {
      for (const value of facets[name]) {
        const alone = { ...filters, [name]: [value] };
        expect(counts[name].get(value), `${name} ${value}`).toBe(filter(alone).length);
      }
    }
  });
});

describe('the memory of filters', () => {
  const anyFilters = fc.record({
    text: fc.string(),
    line: fc.subarray([...facets.line]),
    kind: fc.subarray([...facets.kind]),
    area: fc.subarray([...facets.area]),
    position: fc.subarray([...facets.position]),
    kit: fc.subarray([...facets.kit]),
    discreetness: fc.subarray([...facets.discreetness]),
    level: fc.subarray([...facets.level]),
    standing: fc.subarray([...facets.standing]),
  });

  test('gives back what it was given', () => {
    fc.assert(
      fc.property(anyFilters, (filters) => {
        expect(filtersFromText(filtersToText(filters))).toEqual(filters);
      }),
    );
  });

  test('takes nothing from what it does not know', () => {
    expect(filtersFromText('line=sideways&area=ribs&area=tail&colour=red')).toEqual({ ...noFilters, area: ['ribs'] });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(filtersFromText(text.replaceAll('=', ''))).toEqual(noFilters);
      }),
    );
  });
});

describe('moves in words', () => {
  test('tell one hold from several, and sides', () => {
    const hold = { mode: 'hold', holdSeconds: 15 } as const;
    expect(doseInWords(ports, { ...hold, reps: 1, sides: 1 })).toBe('1 hold of 15\u00a0s');
    expect(doseInWords(ports, { ...hold, reps: 2, sides: 2 })).toBe('2 holds of 15\u00a0s each side');
  });

  test('tell repetitions, presses and spots', () => {
    const reps = { reps: 5, secondsPerRep: 6, beats: [2, 2, 2], sides: 1 } as const;
    expect(doseInWords(ports, { mode: 'reps', ...reps })).toBe('5 slow repetitions of 6\u00a0s');
    expect(doseInWords(ports, { mode: 'isometric', ...reps })).toBe('5 presses and releases of 6\u00a0s');
    expect(doseInWords(ports, { mode: 'press', holdSeconds: 15, spots: 1, sides: 2 })).toBe(
      '1 spot, 15\u00a0s of pressure each side',
    );
  });

  test('tell the time that a dose takes', () => {
    expect(doseTime(text, { mode: 'hold', holdSeconds: 15, reps: 2, sides: 2 })).toBe('1\u00a0min\u00a016\u00a0s');
  });

  test('name kit unless the position says it', () => {
    expect(kitBeyondPlace(move('band-row'))).toEqual(['band']);
    expect(kitBeyondPlace(move('wall-angel'))).toEqual([]);
  });

  test('say why a move stays away and where that can be changed, and nothing for the switch itself', () => {
    const why = (id: string, patch: Parameters<typeof applyPatch>[1]) =>
      awayInWords(text, whyNot(move(id), applyPatch(defaultSettings, patch)));
    const one = (lead: string, cause: string, anchor: string) => ({ lead, causes: [{ text: cause, anchor }] });
    expect(why('band-row', {})).toEqual(one('Not within reach:', 'Exercise band', 'kit-band'));
    expect(why('sit-to-stand', { workAround: ['knee-pain'] })).toEqual(
      one('Hidden:', 'Painful knee', 'answer-knee-pain'),
    );
    expect(why('standing-back-bend', { moves: { positions: ['seated'] } })).toEqual(
      one('Not one of your positions:', 'Standing', 'position-standing'),
    );
    expect(why('standing-back-bend', { moves: { discreetness: 3 } })).toEqual(
      one('Would be seen where you sit:', 'Low-key', 'place-2'),
    );
    expect(why('wall-angel', {})).toEqual(one('Above your level:', 'Level 2', 'level-2'));
    expect(why('chin-tuck', { moves: { off: ['chin-tuck'] } })).toBeNull();
  });
});

test('every work-around is asked once', () => {
  const asked = skipGroups.flatMap(({ tags }) => [...tags]).sort();
  expect(asked).toEqual([...skipTags].sort());
});
