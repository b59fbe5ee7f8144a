import { expect, test } from 'vitest';
import { areas, kits, positions } from '#src/domain/moves/move';
import { balanceBand } from '#src/domain/plan/dose-balance';
import { settingsWith } from '../../support/records';
import { outcomeOf, planTable } from '../../support/plan-table';
import { live, type Person } from '../../support/twelve-weeks';

const seed = 'twelve weeks';
const usual = settingsWith({});
const always = () => true;

const people: readonly Person[] = [
  { name: 'all breaks', settings: settingsWith({ kit: kits, positions }), does: always },
  { name: 'half', settings: usual, does: (_, luck) => luck < 0.5 },
  { name: 'mornings only', settings: usual, does: (offer) => offer < 3 },
  { name: 'seated only', settings: settingsWith({ positions: ['seated'] }), does: always },
  {
    name: 'work-arounds',
    settings: settingsWith({}, { workAround: ['low-back-flare', 'shoulder-pain', 'knee-pain'] }),
    does: always,
  },
];

const outcomes = people.map((person) => outcomeOf(live(person, seed)));

test('the table of five people is the one that is kept', async () => {
  const table = [
    '# Twelve weeks of five people',
    'Made by `tests/domain/plan/twelve-weeks.test.ts`; `npm run unit -- twelve-weeks -u` makes it anew. Eight reminders on each',
    'of five working days, every break done to its end, all following the programme. Floors are those of the poorest of three',
    'times four weeks, scaled by the breaks done.',
  ];
  const text = `${table[0]}\n\n${table.slice(1).join('\n')}\n\n${planTable(outcomes)}\n`;
  console.log(text);
  await expect(text).toMatchFileSnapshot('../../soak/results-plan.md');
});

test.each(outcomes.map((outcome) => [outcome.name, outcome] as const))('%s: what is promised holds', (_, outcome) => {
  expect(outcome.backLeast).toBeGreaterThanOrEqual(balanceBand.least);
  expect(outcome.backMost).toBeLessThanOrEqual(balanceBand.most);
  expect(outcome.below).toEqual([]);
  // Whoever has all areas has a choice; with a few moves left, some come back sooner.
  expect(outcome.repeats === 0 || outcome.reachable.length < areas.length).toBe(true);
  expect(outcome.longest).toBeLessThanOrEqual(150);
  expect(outcome.length).toBeGreaterThan(outcome.planned - 7);
  expect(outcome.length).toBeLessThanOrEqual(outcome.planned + 2);
});
