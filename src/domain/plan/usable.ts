import {
  lines,
  type Discreetness,
  type Kit,
  type Level,
  type Line,
  type Move,
  type Position,
  type SkipTag,
} from '../moves/move';
import { asDone } from '../moves/variant';
import type { Settings } from '../settings/settings';

/** What keeps a move out of the plans. */
export type Hindrance =
  | { readonly kind: 'work-around'; readonly tags: readonly SkipTag[] }
  | { readonly kind: 'off' }
  | { readonly kind: 'kit'; readonly missing: readonly Kit[] }
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'discreetness'; readonly discreetness: Discreetness }
  | { readonly kind: 'level'; readonly level: Level };

/** A tag that is a stricter case of another: who ticks the first must not be shown what the second hides. */
const includes: Readonly<Partial<Record<SkipTag, SkipTag>>> = {
  'pregnancy-late': 'pregnancy',
  osteoporosis: 'osteoporosis-flexion',
};

/** Why a move may not appear, the gravest reason first; `null` if it may. */
export function whyNot(move: Move, settings: Settings): Hindrance | null {
  const { off, kit, positions, discreetness, level } = settings.moves;
  const tags = settings.workAround.filter((tag) => hides(move, tag));
  if (tags.length > 0) return { kind: 'work-around', tags };
  if (off.includes(move.id)) return { kind: 'off' };
  const missing = move.kit.filter((item) => !kit.includes(item));
  if (missing.length > 0) return { kind: 'kit', missing };
  if (!positions.includes(move.position)) return { kind: 'position', position: move.position };
  if (move.discreetness < discreetness) return { kind: 'discreetness', discreetness: move.discreetness };
  if (move.level > level) return { kind: 'level', level: move.level };
  return null;
}

function hides(move: Move, tag: SkipTag): boolean {
  const wider = includes[tag];
  return move.skipIf.includes(tag) || (wider !== undefined && move.skipIf.includes(wider));
}

/** The moves that may appear in a plan, each in the way that this person does it. */
export const usableMoves = (catalogue: readonly Move[], settings: Settings): readonly Move[] =>
  catalogue
    .filter((move) => whyNot(move, settings) === null)
    .map((move) => asDone(move, settings.moves.variants[move.id] ?? null));

/** The moves that work a line: stretches in front, strength in the back. */
export const movesOfLine = (moves: readonly Move[], line: Line): readonly Move[] =>
  moves.filter((move) => move.kind === (line === 'front' ? 'front-stretch' : 'back-strength'));

/** A line with no usable move that works it; `null` if both have one. */
export function emptyLine(catalogue: readonly Move[], settings: Settings): Line | null {
  const usable = usableMoves(catalogue, settings);
  return lines.find((line) => movesOfLine(usable, line).length === 0) ?? null;
}
