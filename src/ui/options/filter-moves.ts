import type { MoveTexts } from '#src/app/page-ports';
import type { Area, Line, Move, MoveKind, Position } from '#src/domain/moves/move';

/** What is asked of the list of moves; `null` asks nothing. */
export interface Filters {
  readonly text: string;
  readonly line: Line | null;
  readonly area: Area | null;
  readonly position: Position | null;
  readonly kind: MoveKind | null;
  /** Only moves that are switched on. */
  readonly onlyOn: boolean;
}

export const noFilters: Filters = { text: '', line: null, area: null, position: null, kind: null, onlyOn: false };

interface Words {
  readonly textsOf: (id: string) => MoveTexts | null;
  readonly areaName: (area: Area) => string;
}

/** The moves that pass every filter, in the order given. Search looks at names, areas and steps, accents aside. */
export function filterMoves(moves: readonly Move[], filters: Filters, off: readonly string[], words: Words) {
  const sought = plain(filters.text).split(/\s+/).filter(Boolean);
  return moves.filter(
    (move) =>
      (filters.line === null || move.line === filters.line) &&
      (filters.area === null || move.areas.includes(filters.area)) &&
      (filters.position === null || move.position === filters.position) &&
      (filters.kind === null || move.kind === filters.kind) &&
      (!filters.onlyOn || !off.includes(move.id)) &&
      (sought.length === 0 || matches(move, sought, words)),
  );
}

function matches(move: Move, sought: readonly string[], { textsOf, areaName }: Words): boolean {
  const texts = textsOf(move.id);
  const all = plain([texts?.name ?? move.id, ...move.areas.map(areaName), ...(texts?.steps ?? [])].join(' '));
  return sought.every((word) => all.includes(word));
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
