import { areas, kits, lines, moveKinds, positions, type Move } from '#src/domain/moves/move';
import { whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';

/** Whether a move may come up: it is in use, switched off by hand, or kept away by something else. */
export const standings = ['used', 'off', 'hidden'] as const;
export type Standing = (typeof standings)[number];

/** By what the list of moves can be narrowed, and the values of each in the order they are shown. */
export const facets = {
  line: lines,
  kind: moveKinds,
  area: areas,
  position: positions,
  kit: ['none', ...kits],
  discreetness: ['3', '2', '1'],
  level: ['1', '2', '3'],
  standing: standings,
} as const;

export type Facet = keyof typeof facets;
export type ValueOf<Name extends Facet> = (typeof facets)[Name][number];

export const facetNames: readonly Facet[] = Object.keys(facets).filter((name): name is Facet => name in facets);

/** What a move is under each facet. */
export type Facts = { readonly [Name in Facet]: readonly ValueOf<Name>[] };

export function standingOf(move: Move, settings: Settings): Standing {
  if (settings.moves.off.includes(move.id)) return 'off';
  return whyNot(move, settings) === null ? 'used' : 'hidden';
}

export const factsOf = (move: Move, settings: Settings): Facts => ({
  line: [move.line],
  kind: [move.kind],
  area: move.areas,
  position: [move.position],
  // A band that only helps is found under "band", too.
  kit: move.kit.length === 0 ? ['none', ...move.helps] : [...move.kit, ...move.helps],
  discreetness: [`${move.discreetness}`],
  level: [`${move.level}`],
  standing: [standingOf(move, settings)],
});
