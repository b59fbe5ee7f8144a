import { describe, expect, it } from 'vitest';
import { catalogue, findMove } from '#src/domain/moves/catalogue';
import { areas, kits, lineOf, positions, skipTags, type Dose, type Move, type MoveKind } from '#src/domain/moves/move';
import { sources } from '#src/domain/moves/sources';
import { doseSeconds } from '#src/domain/moves/timeline';
import { breaches } from '#src/domain/figure/limits';
import { findSequence } from '#src/domain/figure/poses/all';
import { settle } from '#src/domain/figure/settle';
import texts from '../src/locales/en/moves.json';
import { read } from './support/tree';

const words = new Map(Object.entries<MoveWords>(texts));
interface MoveWords {
  readonly name: string;
  readonly aka: readonly string[];
  readonly steps: readonly string[];
  readonly mistake: string;
  readonly caution: string;
  readonly easier: string;
  readonly harder: string;
  readonly source: string;
  readonly evidence?: string;
}

/** Promises that Unknot does not make, in any form of the word. */
const promises =
  /\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|fix(es|ed|ing)?|treat(s|ed|ing|ment)?|guarantee\w*|reliev\w+|relief from|correct(s|ed|ing|ion)?|realign\w*|proven|damage\w*|bad posture)\b/i;

const sentences = (entry: MoveWords): readonly string[] => [
  entry.name,
  ...entry.aka,
  ...entry.steps,
  entry.mistake,
  entry.caution,
  entry.easier,
  entry.harder,
  entry.source,
  ...(entry.evidence === undefined ? [] : [entry.evidence]),
];

/** The moves that are at fault, by name. */
const idsOf = (isFault: (move: Move) => boolean): readonly string[] => catalogue.filter(isFault).map((move) => move.id);
const ofKind = (kind: MoveKind): readonly Move[] => catalogue.filter((move) => move.kind === kind);
const beatsOf = (dose: Dose) => ('beats' in dose ? [dose] : []);

describe('the catalogue', () => {
  it('has as many moves as README.md says, with ids of their own', () => {
    expect(Number(/There are (\d+) moves/.exec(read('README.md'))?.[1])).toBe(catalogue.length);
    expect(new Set(catalogue.map((move) => move.id)).size).toBe(catalogue.length);
  });

  it('finds a move by its id, and none by an unknown one', () => {
    expect(findMove('chin-tuck')?.line).toBe('back');
    expect(findMove('headstand')).toBeNull();
  });

  it('uses known words only', () => {
    const known = new Set<string>([...positions, ...areas, ...kits, ...skipTags]);
    const wordsOf = ({ position, areas, kit, helps, skipIf }: Move) => [
      position,
      ...areas,
      ...kit,
      ...helps,
      ...skipIf,
    ];
    const unknown = catalogue.flatMap((move) =>
      wordsOf(move)
        .filter((word) => !known.has(word))
        .map((word) => `${move.id}: ${word} is not in src/domain/moves/move.ts`),
    );
    expect(unknown).toEqual([]);
  });

  it('has no area, kit or tag twice in a move', () => {
    const twice = (list: readonly string[]) => new Set(list).size < list.length;
    expect(
      idsOf(({ areas, kit, helps, skipIf }) => twice(areas) || twice([...kit, ...helps]) || twice(skipIf)),
    ).toEqual([]);
  });

  it('puts the first area of every move in the line of the move', () => {
    expect(idsOf((move) => lineOf(move.areas[0]) !== move.line)).toEqual([]);
  });

  it('stretches the front and strengthens the back', () => {
    expect(ofKind('front-stretch').every((move) => move.line === 'front')).toBe(true);
    expect(ofKind('back-strength').every((move) => move.line === 'back')).toBe(true);
  });

  it('reaches every area by moves that are credited', () => {
    const reached = new Set([...ofKind('front-stretch'), ...ofKind('back-strength')].flatMap((move) => move.areas));
    expect(areas.filter((area) => !reached.has(area))).toEqual([]);
  });
});

describe('the dose of a move', () => {
  it('fits a break: 14 to 64 seconds', () => {
    expect(idsOf(({ dose }) => doseSeconds(dose) < 14 || doseSeconds(dose) > 64)).toEqual([]);
  });

  it('is no more than the whole daily dose, and of its kind', () => {
    const fits = ({ dose, fullDose }: Move) =>
      doseSeconds(dose) <= doseSeconds(fullDose) && dose.mode === fullDose.mode && dose.sides === fullDose.sides;
    expect(idsOf((move) => !fits(move))).toEqual([]);
  });

  it('has beats that add up to a repetition', () => {
    const counted = catalogue.flatMap(({ dose, fullDose }) => [...beatsOf(dose), ...beatsOf(fullDose)]);
    for (const dose of counted) expect(dose.beats.reduce((sum, beat) => sum + beat, 0)).toBe(dose.secondsPerRep);
    expect(counted).not.toEqual([]);
  });

  it('has a source; only our own choice may be without a link', () => {
    expect(Object.keys(sources).sort()).toEqual(catalogue.map((move) => move.id).sort());
    const unfounded = Object.entries(sources).filter(([, { link, standing }]) =>
      link === null ? standing !== 'judged' : !/^https?:\/\/\S+$/.test(link),
    );
    expect(unfounded).toEqual([]);
  });
});

describe('the words of a move', () => {
  it('are there for every move and for nothing else', () => {
    expect([...words.keys()].sort()).toEqual(catalogue.map((move) => move.id).sort());
  });

  it('are never empty', () => {
    const empty = [...words].filter(
      ([, entry]) => entry.steps.length < 3 || sentences(entry).some((sentence) => sentence.trim() === ''),
    );
    expect(empty.map(([id]) => id)).toEqual([]);
  });

  it('promise nothing about health', () => {
    const found = [...words].flatMap(([id, entry]) =>
      sentences(entry)
        .filter((sentence) => promises.test(sentence.replaceAll(/Brugger relief position|cancer treatment/gi, '')))
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });
});

describe('the poses of a move', () => {
  it('are there for every move', () => {
    expect(idsOf((move) => findSequence(move.id) === null)).toEqual([]);
  });

  it('stay within the limits of the joints', () => {
    const beyond = catalogue.flatMap((move) => {
      const sequence = findSequence(move.id);
      const keys = sequence ? settle(sequence) : [];
      return keys.flatMap((key, index) =>
        breaches(key.pose, sequence?.view ?? 'side').map(
          ({ joint, angle }) => `${move.id} ${index}: ${joint} ${angle.toFixed(0)}`,
        ),
      );
    });
    expect(beyond).toEqual([]);
  });

  it('say which side works when the dose has two', () => {
    const says = (move: Move) => findSequence(move.id)?.works !== undefined;
    expect(idsOf((move) => (move.dose.sides === 2) !== says(move))).toEqual([]);
  });
});
