import { areas, lineOf, type Area } from '#src/domain/moves/move';
import { catalogue } from '#src/domain/moves/catalogue';
import { targets } from '#src/domain/ledger/targets';
import { reachableAreas } from '#src/domain/plan/coverage';
import type { Plan } from '#src/domain/plan/plan';
import { stepOn } from '#src/domain/programme/programme';
import type { Day } from '#src/domain/time';
import type { DoneBreak, Lived } from './twelve-weeks';

/** What came of twelve weeks of one person. */
export interface Outcome {
  readonly name: string;
  readonly breaks: number;
  readonly step: string;
  /** Back part of the time: over all, and the least and the most in any 25 breaks. */
  readonly back: number;
  readonly backLeast: number;
  readonly backMost: number;
  /** Areas that reached their floor in each of three times four weeks, of those that can be reached. */
  readonly floors: number;
  readonly reachable: readonly Area[];
  /** The areas that did not, with what they got as a part of the floor. */
  readonly below: readonly string[];
  readonly moves: number;
  /** Back and front moves that came again within three breaks. */
  readonly repeats: number;
  readonly length: number;
  readonly planned: number;
  readonly longest: number;
  /** Breaks out of the chair on a day, of those with two breaks or more. */
  readonly standing: number;
}

const lengthOf = (plan: Plan): number => plan.reduce((sum, { seconds }) => sum + seconds, 0);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const isLined = ({ kind }: Plan[number]): boolean => kind === 'back-strength' || kind === 'front-stretch';

export function outcomeOf({ person, breaks, programme }: Lived): Outcome {
  const shares = breaks.map((_, i) => backShare(breaks.slice(i, i + 25))).slice(0, Math.max(1, breaks.length - 24));
  const reachable = reachableAreas(catalogue, person.settings);
  const below = reachable.flatMap((area) => {
    const part = floorPart(breaks, area);
    return part < 1 ? [`${area} ${part.toFixed(2)}`] : [];
  });
  return {
    name: person.name,
    breaks: breaks.length,
    step: stepOn(programme),
    back: backShare(breaks),
    backLeast: Math.min(...shares),
    backMost: Math.max(...shares),
    floors: reachable.length - below.length,
    reachable,
    below,
    moves: new Set(breaks.flatMap(({ plan }) => plan.map(({ move }) => move))).size,
    repeats: repeatsOf(breaks),
    length: mean(breaks.map(({ plan }) => lengthOf(plan))),
    planned: mean(breaks.map(({ planned }) => planned)),
    longest: Math.max(...breaks.map(({ plan }) => lengthOf(plan))),
    standing: mean(standingByDay(breaks)),
  };
}

function backShare(breaks: readonly DoneBreak[]): number {
  const seconds = (line: string) =>
    breaks
      .flatMap(({ plan }) => plan.filter((move) => isLined(move) && move.line === line))
      .reduce((sum, move) => sum + move.seconds, 0);
  return seconds('back') / (seconds('back') + seconds('front'));
}

/** What an area got in the poorest four weeks, as a part of its floor, scaled by the breaks done. */
function floorPart(breaks: readonly DoneBreak[], area: Area): number {
  const { floor } = targets[area];
  if (floor === 0) return 1;
  const days = [...new Set(breaks.map(({ day }) => day))];
  const [first] = days;
  const fourWeeks = (day: Day): number => Math.floor((Date.parse(day) - Date.parse(first ?? day)) / (28 * 86_400_000));
  const parts = [0, 1, 2].map((nth) => {
    const then = breaks.filter(({ day }) => fourWeeks(day) === nth);
    const got = then
      .flatMap(({ plan }) => plan.filter(isLined))
      .reduce((sum, { areas: shares, line, work }) => {
        if (line !== lineOf(area)) return sum;
        return sum + (shares[area] ?? 0) * (line === 'front' ? work / 60 : 1);
      }, 0);
    return got / (floor * (then.length / 25));
  });
  return Math.min(...parts);
}

function repeatsOf(breaks: readonly DoneBreak[]): number {
  const ids = breaks.map(({ plan }) => plan.filter(isLined).map(({ move }) => move));
  return ids.reduce((sum, now, i) => {
    const recent = new Set(ids.slice(Math.max(0, i - 3), i).flat());
    return sum + now.filter((move) => recent.has(move)).length;
  }, 0);
}

function standingByDay(breaks: readonly DoneBreak[]): readonly number[] {
  const upright = ({ plan }: DoneBreak) =>
    plan.some(({ move }) => catalogue.find(({ id }) => id === move)?.position !== 'seated');
  return [...new Set(breaks.map(({ day }) => day))]
    .map((day) => breaks.filter((one) => one.day === day))
    .filter((ofDay) => ofDay.length > 1)
    .map((ofDay) => ofDay.filter(upright).length);
}

const percent = (part: number): string => `${Math.round(part * 100)} %`;

const lines: readonly (readonly [string, (outcome: Outcome) => string])[] = [
  ['breaks done', ({ breaks }) => `${breaks}`],
  ['step after twelve weeks', ({ step }) => step],
  ['back share', ({ back }) => percent(back)],
  ['in any 25 breaks', ({ backLeast, backMost }) => `${percent(backLeast)} to ${percent(backMost)}`],
  ['areas that reach their floor', ({ floors, reachable }) => `${floors} of ${reachable.length}`],
  ['areas without any move', ({ reachable }) => `${areas.length - reachable.length}`],
  ['different moves', ({ moves }) => `${moves}`],
  ['back again within three breaks', ({ repeats }) => `${repeats}`],
  ['mean length, s', ({ length }) => length.toFixed(0)],
  ['planned, s', ({ planned }) => planned.toFixed(0)],
  ['longest, s', ({ longest }) => `${longest}`],
  ['out of the chair a day', ({ standing }) => standing.toFixed(1)],
];

/** A line for each number and a column for each person, in Markdown, as wide as its widest cell. */
export function planTable(outcomes: readonly Outcome[]): string {
  const rows = [['', ...outcomes.map(({ name }) => name)], ...lines.map(([name, of]) => [name, ...outcomes.map(of)])];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
