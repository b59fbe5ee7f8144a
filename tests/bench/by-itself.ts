import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { choosePlan } from '#src/domain/plan/choose';
import { breaksInARow } from '../domain/plan/breaks-in-a-row';
import { gzipped, scriptsOf, stylesOf } from '../rig/bundle.mjs';
import { liveAll } from '../soak/crowd';
import { everything } from '../support/records';
import type { Row } from './report';

/*
 * Figures for which no browser has to be opened: what is loaded, how often the machine wakes, how long it chooses.
 */

const inKilobytes = (bytes: number): number => bytes / 1000;

/** Of what a page or the worker loads, compressed. The limits that `npm run check` holds are in tests/rig/budgets.json. */
export const sizes = (folder: string): readonly Row[] => [
  {
    what: 'Popup: files it waits for',
    unit: 'files',
    blank: [2],
    ours: [1 + scriptsOf(folder, 'popup.html').length + stylesOf(folder, 'popup.html').length],
    budget: null,
    how: 'the page, scripts and styles',
  },
  {
    what: 'Popup: script, compressed',
    unit: 'kB',
    blank: null,
    ours: [inKilobytes(gzipped(folder, scriptsOf(folder, 'popup.html')))],
    budget: { atMost: 20 },
    how: `of which the framework is ${inKilobytes(framework()).toFixed(1)}`,
  },
  {
    what: 'Worker: script, compressed',
    unit: 'kB',
    blank: null,
    ours: [inKilobytes(gzipped(folder, scriptsOf(folder, 'background.js')))],
    budget: { atMost: 25 },
    how: 'the limit that is kept is 44; why it is more than first planned is in src/README.md',
  },
];

/** Preact with its hooks. */
const framework = (): number =>
  ['dist/preact', 'hooks/dist/hooks', 'jsx-runtime/dist/jsxRuntime']
    .map((path) => readFileSync(new URL(`../../node_modules/preact/${path}.mjs`, import.meta.url)))
    .reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);

const people = 50;
const days = 28;

/** By kind of person: simulated people on the real machine (tests/soak/README.md). */
export function wakeUps(): readonly Row[] {
  const { tallies } = liveAll(people, days, 20_261_012, Temporal.PlainDate.from('2026-10-12'));
  const how = `${people} simulated people, ${days} days; by kind of person. A real hour: tests/soak/results-hour.md`;
  return [
    {
      what: 'Alarms while sitting',
      unit: 'an hour',
      blank: null,
      ours: tallies.map(({ alarms, sittingHours }) => alarms / sittingHours),
      budget: { atMost: 8 },
      how,
    },
    {
      what: 'All wake-ups while sitting',
      unit: 'an hour',
      blank: null,
      ours: tallies.map(({ wakes, sittingHours }) => wakes / sittingHours),
      budget: { atMost: 12 },
      how,
    },
    {
      what: 'Alarms away, paused or off hours, but at their edges',
      unit: 'an hour',
      blank: null,
      ours: tallies.map(({ strays, sittingHours }) => strays / sittingHours),
      budget: { atMost: 0 },
      how: 'the same people; by hours of sitting',
    },
  ];
}

/** Medians of a hundred and twenty choices, in as many rounds. */
export function choosing(rounds: number): Row {
  const { asks } = breaksInARow(everything, 120);
  const medians = Array.from({ length: rounds }, () => {
    const times = asks.map((ask) => {
      const start = performance.now();
      choosePlan(ask);
      return performance.now() - start;
    });
    return times.toSorted((a, b) => a - b)[times.length / 2] ?? Number.NaN;
  });
  return {
    what: 'Choosing a plan from the whole catalogue',
    unit: 'ms',
    blank: null,
    ours: medians,
    budget: { atMost: 1 },
    how: 'in Node, after months of breaks',
  };
}

interface Growth {
  readonly rounds: number;
  readonly figures: readonly {
    readonly name: string;
    readonly least: readonly number[];
    readonly most: readonly number[];
    readonly budget: number;
  }[];
}

/** What `npm run bench:growth` found when it ran last: it takes too long to be part of each run. */
export function growth(): readonly Row[] {
  const path = new URL('../growth/results.json', import.meta.url);
  if (!existsSync(path)) return [];
  const { rounds, figures }: Growth = JSON.parse(readFileSync(path, 'utf8'));
  return figures.map(({ name, least, most, budget }) => ({
    what: `100 000 breaks: ${name}`,
    unit: 'ms',
    blank: least,
    ours: most,
    budget: { times: budget },
    how: `against one day of breaks; last run of bench:growth, ${rounds} rounds`,
  }));
}
