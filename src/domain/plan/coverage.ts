import { areas, lineOf, lines, type Area, type Line, type Move } from '../moves/move';
import type { Settings } from '../settings/settings';
import { movesOfLine, usableMoves, whyNot, type Hindrance } from './usable';

/** How the moves in use work an area: one has it first, one has it beside another area, or none works it. */
export type Reach = 'first' | 'beside' | 'none';

/** What the moves in use do for one area. */
export interface AreaCoverage {
  readonly reach: Reach;
  /** The moves in use that are credited to it. */
  readonly moves: number;
  /** What keeps the others away, the most frequent first. */
  readonly keptAwayBy: readonly Hindrance['kind'][];
}

/** What the moves in use cover. */
export interface Coverage {
  /** Of any kind, resets and presses too. */
  readonly inUse: number;
  /** Moves that work each line. */
  readonly lines: Readonly<Record<Line, number>>;
  readonly areas: Readonly<Record<Area, AreaCoverage>>;
}

/** The areas that the moves in use are credited to; the others are dropped from the targets. */
export const reachableAreas = (catalogue: readonly Move[], settings: Settings): readonly Area[] => {
  const usable = usableMoves(catalogue, settings);
  return areas.filter((area) => workersOf(usable, area).length > 0);
};

/** Looks at every area, so that a page can say what a choice of moves covers and what it leaves out. */
export function coverageOf(catalogue: readonly Move[], settings: Settings): Coverage {
  const usable = usableMoves(catalogue, settings);
  const perLine = lines.map((line) => [line, movesOfLine(usable, line).length] as const);
  const perArea = areas.map((area) => [area, coverageOfArea(area, catalogue, usable, settings)] as const);
  return {
    inUse: usable.length,
    lines: Object.fromEntries(perLine) as Record<Line, number>,
    areas: Object.fromEntries(perArea) as Record<Area, AreaCoverage>,
  };
}

/** What keeps these moves away, the most frequent reason first. */
export function hindrances(moves: readonly Move[], settings: Settings): readonly Hindrance['kind'][] {
  const counts = new Map<Hindrance['kind'], number>();
  for (const move of moves) {
    const kind = whyNot(move, settings)?.kind;
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => kind);
}

function coverageOfArea(
  area: Area,
  catalogue: readonly Move[],
  usable: readonly Move[],
  settings: Settings,
): AreaCoverage {
  const workers = workersOf(usable, area);
  const first = workers.some((move) => move.areas[0] === area);
  return {
    reach: first ? 'first' : workers.length > 0 ? 'beside' : 'none',
    moves: workers.length,
    keptAwayBy: hindrances(workersOf(catalogue, area), settings),
  };
}

/** Only stretches in front and strength in the back are credited, each on its own line. */
const workersOf = (moves: readonly Move[], area: Area): readonly Move[] =>
  movesOfLine(moves, lineOf(area)).filter((move) => move.areas.includes(area));
