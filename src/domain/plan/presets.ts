import { lines, type Kit, type Line, type Move } from '../moves/move';
import type { Variants } from '../moves/variant';
import type { MoveSettings, Settings } from '../settings/settings';
import { coverageOf, hindrances } from './coverage';
import { movesOfLine, type Hindrance } from './usable';

/** Quick choices of moves: the first four narrow where and how one moves, the last two switch a line on as a whole. */
export const presets = ['seated', 'office', 'no-kit', 'gentle', 'front', 'back'] as const;
export type Preset = (typeof presets)[number];

/** How many moves are in use, of any kind and of each line. */
export interface Tally extends Readonly<Record<Line, number>> {
  readonly all: number;
}

/** What a preset would do. */
export type PresetEffect =
  | { readonly kind: 'none' }
  /** Refused: a line that has moves would have none. */
  | { readonly kind: 'empties'; readonly line: Line; readonly keptAwayBy: readonly Hindrance['kind'][] }
  | { readonly kind: 'changes'; readonly before: Tally; readonly after: Tally };

/** There is no desk work without them. */
const atAnyDesk: readonly Kit[] = ['chair', 'desk-edge'];

/** The settings of moves that a preset changes; it narrows what suits the place or switches a line on, nothing else. */
export function presetChange(
  preset: Preset,
  catalogue: readonly Move[],
  { moves }: Settings,
): Readonly<Partial<MoveSettings>> {
  switch (preset) {
    case 'seated':
      return { positions: ['seated'] };
    case 'office':
      return { discreetness: 3 };
    case 'no-kit':
      return { kit: moves.kit.filter((kit) => atAnyDesk.includes(kit)) };
    case 'gentle':
      return { level: 1, variants: withoutHarder(moves.variants) };
    case 'front':
    case 'back': {
      const own = new Set(catalogue.filter(({ line }) => line === preset).map(({ id }) => id));
      return { off: moves.off.filter((id) => !own.has(id)) };
    }
  }
}

/** Looks at what a preset would do before anybody chooses it. */
export function presetEffect(preset: Preset, catalogue: readonly Move[], settings: Settings): PresetEffect {
  const change = presetChange(preset, catalogue, settings);
  if (!changesAnything(change, settings.moves)) return { kind: 'none' };
  const next: Settings = { ...settings, moves: { ...settings.moves, ...change } };
  const [before, after] = [tallyOf(catalogue, settings), tallyOf(catalogue, next)];
  const emptied = lines.find((line) => before[line] > 0 && after[line] === 0);
  if (emptied === undefined) return { kind: 'changes', before, after };
  return { kind: 'empties', line: emptied, keptAwayBy: hindrances(movesOfLine(catalogue, emptied), next) };
}

function tallyOf(catalogue: readonly Move[], settings: Settings): Tally {
  const { inUse, lines: perLine } = coverageOf(catalogue, settings);
  return { all: inUse, ...perLine };
}

const withoutHarder = (variants: Variants): Variants =>
  Object.fromEntries(Object.entries(variants).filter(([, variant]) => variant !== 'harder'));

const changesAnything = (change: Partial<MoveSettings>, now: MoveSettings): boolean =>
  (change.level !== undefined && change.level !== now.level) ||
  (change.discreetness !== undefined && change.discreetness !== now.discreetness) ||
  !sameList(change.positions ?? now.positions, now.positions) ||
  !sameList(change.kit ?? now.kit, now.kit) ||
  !sameList(change.off ?? now.off, now.off) ||
  !sameList(Object.keys(change.variants ?? now.variants), Object.keys(now.variants));

const sameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));
