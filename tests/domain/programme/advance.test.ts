import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '#src/domain/programme/advance';
import type { ProgrammeFacts } from '#src/domain/programme/facts';
import { parseProgramme } from '#src/domain/programme/parse-programme';
import { changeOf, nextLook, stepOn, weekOn, type Programme } from '#src/domain/programme/programme';
import { steps } from '#src/domain/programme/steps';
import type { Marks } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';
import { day, factsOf, monday } from './weeks';

const all = factsOf({ done: () => 5 });
const at = (facts: ProgrammeFacts, index: number, before: Programme | null = null) =>
  advance(before, facts, day(index));
const rungs = (facts: ProgrammeFacts, indices: readonly number[]) => indices.map((index) => at(facts, index)?.rung);
const looks = [13, 14, 28, 42, 56, 70, 84];

describe('the programme', () => {
  test('begins with the first break, not before', () => {
    expect(at(factsOf({ done: () => 0 }), 3)).toBeNull();
    expect(at(all, 0)).toEqual({ v: 1, rung: 0, since: monday, last: null });
    expect(stepOn(null)).toBe('settle');
  });

  test('goes through five steps in twelve weeks and keeps the last', () => {
    expect(looks.map((index) => stepOn(at(all, index)))).toEqual([
      'settle',
      'build',
      'strengthen',
      'strengthen',
      'own',
      'own',
      'keep',
    ]);
    expect(stepOn(at(all, 180))).toBe('keep');
  });

  test('counts its weeks, and those that are done again', () => {
    const weekAt = (facts: ProgrammeFacts, index: number) => weekOn(at(facts, index)!, day(index));
    expect([0, 6, 7, 14, 35, 83, 84].map((index) => weekAt(all, index))).toEqual([1, 1, 2, 3, 6, 12, null]);
    const half = factsOf({ done: () => 1.5 });
    expect([14, 21].map((index) => weekAt(half, index))).toEqual([1, 2]);
  });

  test('looks every two weeks, and says what it saw', () => {
    const programme = at(all, 14)!;
    expect(programme.last).toEqual({ day: day(14), verdict: 'up', from: 0, done: 50, planned: 30, tooMuch: 0 });
    expect(nextLook(programme)).toBe(day(28));
  });
});

describe('at the gate', () => {
  /** What the second look says, on Build, when so many of its 56 breaks were done, spread over the two weeks. */
  const after = (count: number, tooMuch = 0) => {
    const facts = factsOf({
      done: (index) =>
        index < 14 ? 3 : Math.floor(((index - 13) * count) / 14) - Math.floor(((index - 14) * count) / 14),
      tooMuch: (index) => (index === 15 ? tooMuch : 0),
      workdays: Array.from({ length: 7 }, () => true),
    });
    return at(facts, 28)?.last;
  };

  test('70 % of the planned breaks go up, 40 % stay, fewer go down', () => {
    expect(after(40)).toMatchObject({ verdict: 'up', done: 40, planned: 56 });
    expect(after(39)).toMatchObject({ verdict: 'stay', done: 39 });
    expect(after(23)).toMatchObject({ verdict: 'stay' });
    expect(after(22)).toMatchObject({ verdict: 'down' });
  });

  test('two breaks that were too much go down, however many were done; one does not', () => {
    expect(after(56, 2)).toMatchObject({ verdict: 'down', tooMuch: 2 });
    expect(after(56, 1)).toMatchObject({ verdict: 'up', tooMuch: 1 });
  });

  test('the first step has none below it', () => {
    expect(rungs(factsOf({ done: (index) => (index % 7 === 0 ? 1 : 0) }), [14, 28])).toEqual([0, 0]);
  });

  test('one step down is the step before, not only the weeks before', () => {
    const facts = factsOf({ done: (index) => (index < 42 ? 5 : 1) });
    expect(rungs(facts, [42, 56])).toEqual([3, 1]);
  });

  test('holidays and sick days ask for nothing', () => {
    const off = [3, 4, 7, 8, 9].map((index) => [day(index), 'holiday' as const]);
    const marks: Marks = Object.fromEntries([...off, [day(10), 'sick']]);
    expect(at(factsOf({ done: () => 3, marks }), 14)?.last).toMatchObject({ verdict: 'up', done: 12, planned: 12 });
  });

  test('two weeks that were nearly all holidays judge nobody', () => {
    const marks: Marks = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [day(i + 1), 'holiday']));
    expect(at(factsOf({ done: () => 1, marks }), 14)?.last).toMatchObject({ verdict: 'stay', planned: 3 });
  });
});

describe('after a week away', () => {
  const gone = (from: number, to: number, marks: Marks = {}) =>
    factsOf({ done: (index) => (index >= from && index < to ? 0 : 5), marks });

  test('it starts one step lower, on the day of the return', () => {
    const facts = gone(46, 60);
    expect(at(facts, 60)).toMatchObject({ rung: 1, since: day(60), last: { verdict: 'restart', from: 3 } });
    expect(nextLook(at(facts, 65)!)).toBe(day(74));
  });

  test('it starts lower once, however long it was', () => {
    const left = at(gone(46, 130), 45);
    expect(at(gone(46, 130), 130, left)).toMatchObject({
      rung: 1,
      since: day(130),
      last: { verdict: 'restart', from: 3 },
    });
  });

  test('six days are no week', () => {
    expect(at(gone(44, 50), 50)?.last?.verdict).not.toBe('restart');
  });

  test('holidays are no absence', () => {
    const marks: Marks = Object.fromEntries(Array.from({ length: 14 }, (_, i) => [day(i + 42), 'holiday']));
    expect(at(gone(42, 56, marks), 56)?.last?.verdict).not.toBe('restart');
  });

  test('there is something to say even on the first step', () => {
    expect(changeOf(at(gone(3, 12), 12))).toMatchObject({ from: 'settle', to: 'settle', look: { verdict: 'restart' } });
  });
});

const anyFacts = fc
  .record({
    counts: fc.array(fc.constantFrom(0, 0, 1, 2, 4, 6), { minLength: 1, maxLength: 90 }),
    hard: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1), { maxLength: 90 }),
    gaps: fc.array(fc.tuple(fc.nat(80), fc.nat(30)), { maxLength: 2 }),
    off: fc.array(fc.nat(100), { maxLength: 20 }),
    workdays: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ counts, hard, gaps, off, workdays }) =>
    factsOf({
      done: (index) =>
        gaps.some(([from, length]) => index >= from && index < from + length) ? 0 : (counts[index] ?? 0),
      tooMuch: (index) => hard[index] ?? 0,
      marks: Object.fromEntries(off.map((index) => [day(index), 'sick' as const])),
      workdays,
    }),
  );

/** What is known at the start of a day. */
const upTo = (facts: ProgrammeFacts, today: Day): ProgrammeFacts => ({
  ...facts,
  days: new Map([...facts.days].filter(([one]) => one < today)),
  firstDay: facts.firstDay !== null && facts.firstDay < today ? facts.firstDay : null,
});

describe('whenever it is called', () => {
  test('each day or once after many, it comes to the same', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray(Array.from({ length: 84 }, (_, i) => i)), (facts, called) => {
        let programme: Programme | null = null;
        for (const index of [...called, 84]) programme = advance(programme, upTo(facts, day(index)), day(index));
        expect(programme).toEqual(advance(null, upTo(facts, day(84)), day(84)));
      }),
      { numRuns: 40 },
    );
  });

  test('twice on a day changes nothing, also after a break of that day', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(100), (facts, index) => {
        const once = advance(null, upTo(facts, day(index)), day(index));
        fc.pre(once !== null);
        expect(advance(once, facts, day(index))).toEqual(once);
      }),
      { numRuns: 40 },
    );
  });

  test('no look moves it by more than a step, and never out of the twelve weeks', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        let programme: Programme | null = null;
        for (let index = 0; index < 120; index++) {
          const before = stepOn(programme);
          programme = advance(programme, upTo(facts, day(index)), day(index));
          expect(Math.abs(steps.indexOf(before) - steps.indexOf(stepOn(programme)))).toBeLessThanOrEqual(1);
          expect(parseProgramme(programme)).toEqual(programme);
        }
      }),
      { numRuns: 15 },
    );
  });
});

test('it is plain JSON, and anything else begins anew', () => {
  const programme = at(all, 30);
  expect(parseProgramme(JSON.parse(JSON.stringify(programme)))).toEqual(programme);
  for (const broken of [null, 'x', {}, { ...programme, rung: 7 }, { ...programme, since: '2026-02-30' }]) {
    expect(parseProgramme(broken)).toBeNull();
  }
});

test('a clock that was set back leaves it as it is', () => {
  const programme = at(all, 30);
  expect(at(all, 10, programme)).toEqual(programme);
});
