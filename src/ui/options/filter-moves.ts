import type { MoveTexts } from '#src/app/page-ports';
import type { Area, Move, MoveId } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';
import { folded, soughtWords } from '../sought';
import { facetNames, facets, factsOf, type Facet, type Facts, type ValueOf } from './move-facets';

/** What is asked of the list of moves: any of the values of a facet, and every facet; an empty one asks nothing. */
export type Filters = { readonly text: string } & { readonly [Name in Facet]: readonly ValueOf<Name>[] };

export const noFilters: Filters = {
  text: '',
  line: [],
  kind: [],
  area: [],
  position: [],
  kit: [],
  discreetness: [],
  level: [],
  standing: [],
};

/** Takes a value in, or out if it is in. */
export function toggle<Name extends Facet>(filters: Filters, name: Name, value: ValueOf<Name>): Filters {
  const values: readonly string[] = filters[name];
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return { ...filters, [name]: next };
}

/** The words of each move in which a search looks: names, other names, areas and steps. Made once, not for each key. */
export type SearchWords = ReadonlyMap<MoveId, string>;

export function searchWords(
  moves: readonly Move[],
  textsOf: (id: MoveId) => MoveTexts | null,
  areaName: (area: Area) => string,
): SearchWords {
  const wordsOf = (move: Move): string => {
    const texts = textsOf(move.id);
    return [texts?.name ?? move.id, ...(texts?.aka ?? []), ...move.areas.map(areaName), ...(texts?.steps ?? [])].join(
      ' ',
    );
  };
  return new Map(moves.map((move) => [move.id, folded(wordsOf(move))]));
}

/** The moves that pass, in the order given. */
export function filterMoves(
  moves: readonly Move[],
  filters: Filters,
  settings: Settings,
  words: SearchWords,
): readonly Move[] {
  const sought = soughtWords(filters.text);
  return moves.filter((move) => passes(factsOf(move, settings), filters) && matches(move, sought, words));
}

/** How many moves each value of a facet would show, with all the other facets as they are. */
export type Counts = { readonly [Name in Facet]: ReadonlyMap<string, number> };

export function countsOf(moves: readonly Move[], filters: Filters, settings: Settings, words: SearchWords): Counts {
  const sought = soughtWords(filters.text);
  const found = moves.filter((move) => matches(move, sought, words)).map((move) => factsOf(move, settings));
  const countIn = (name: Facet): ReadonlyMap<string, number> => {
    const others = found.filter((facts) => passes(facts, { ...filters, [name]: [] }));
    return new Map(facets[name].map((value) => [value, others.filter((facts) => has(facts, name, value)).length]));
  };
  return {
    line: countIn('line'),
    kind: countIn('kind'),
    area: countIn('area'),
    position: countIn('position'),
    kit: countIn('kit'),
    discreetness: countIn('discreetness'),
    level: countIn('level'),
    standing: countIn('standing'),
  };
}

const passes = (facts: Facts, filters: Filters): boolean =>
  facetNames.every((name) => filters[name].length === 0 || filters[name].some((value) => has(facts, name, value)));

function has(facts: Facts, name: Facet, value: string): boolean {
  const values: readonly string[] = facts[name];
  return values.includes(value);
}

function matches({ id }: Move, sought: readonly string[], words: SearchWords): boolean {
  const all = words.get(id) ?? id;
  return sought.every((word) => all.includes(word));
}
