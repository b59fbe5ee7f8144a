import { breaksSince, shareOf } from '../ledger/ledger';
import { byTarget, targets } from '../ledger/targets';
import { lineOf, type Area, type Move } from '../moves/move';
import type { PlanAsk } from './ask';
import { chance } from './chance';
import type { Reason } from './plan';
import { owesStanding, uprightFirst } from './standing';

/**
 * A move that was unused for so many breaks goes first. So no usable move waits for ever: never longer than 40 breaks and
 * one for each move of its slot, unless a rule that comes before this one (the neck, rest, room) holds it back. For when
 * it joins those that wait, at most the other moves of the slot stand before it, in whatever order; each break takes one
 * of them away, and who was taken does not wait again for 40 breaks.
 */
export const waitingAfter = 40;
/** A move of the last so many breaks comes back only if there is no other. */
export const varietyBreaks = 3;

/** A move and why it stands where it does. */
export interface Ranked {
  readonly move: Move;
  readonly reason: Reason;
}

/**
 * The moves of one slot, best first: those that wait; then those that are not of the last breaks, by what their areas
 * are owed, the capped ones last; then the rest. Within each, those out of the chair while the day owes a standing break,
 * then the longest unused.
 */
export function rank(pool: readonly Move[], ask: PlanAsk): readonly Ranked[] {
  const [first, second] = pool;
  if (first !== undefined && second === undefined) {
    return [{ move: first, reason: { kind: 'only-one', line: first.line } }];
  }
  const moves = longestUnused(pool, ask);
  const ordered = owesStanding(ask) ? uprightFirst(moves) : moves;
  const owed = byOwed(ordered, ask);
  const waiting = ordered.filter((move) => breaksSince(ask.ledger, move.id) >= waitingAfter);
  const recent = moves.filter((move) => isRecent(move, ask));
  return [
    ...waiting.map((move): Ranked => ({ move, reason: { kind: 'waiting', breaks: breaksSince(ask.ledger, move.id) } })),
    ...owed.filter(({ move }) => !waiting.includes(move) && !recent.includes(move)),
    ...recent.flatMap((move) => owed.filter((ranked) => ranked.move === move)),
  ];
}

/** Never used first, then by last use; chance decides between equals. */
export function longestUnused(moves: readonly Move[], ask: PlanAsk): readonly Move[] {
  return moves
    .map((move) => ({ move, last: ask.ledger.lastUse[move.id] ?? -Infinity, luck: chance(ask.seed + move.id) }))
    .sort((a, b) => (a.last === b.last ? a.luck - b.luck : a.last - b.last))
    .map(({ move }) => move);
}

/** Whether a move was in one of the last breaks. */
export const isRecent = ({ id }: Move, { ledger }: PlanAsk): boolean =>
  ledger.lastUse[id] !== undefined && breaksSince(ledger, id) < varietyBreaks;

/** The areas that are furthest below their share first; their candidates in the order given, the capped ones last. */
function byOwed(moves: readonly Move[], ask: PlanAsk): readonly Ranked[] {
  const shares = areaShares(ask);
  const order = byTarget.toSorted((a, b) => shares[a] - shares[b]);
  const ranked = new Map<Move, Ranked>();
  for (const area of order) {
    for (const move of candidates(moves, area)) {
      if (!ranked.has(move)) ranked.set(move, { move, reason: { kind: 'owed', area, share: shares[area] } });
    }
  }
  const isCapped = ({ move }: Ranked): boolean => {
    const { week, cap } = targets[move.areas[0]];
    return shares[move.areas[0]] * week >= cap;
  };
  const all = [...ranked.values()];
  return [...all.filter((one) => !isCapped(one)), ...all.filter(isCapped)];
}

/** Who can work an area: the moves that list it first, else those that list it at all. */
function candidates(moves: readonly Move[], area: Area): readonly Move[] {
  const line = moves.filter((move) => move.line === lineOf(area));
  const primary = line.filter((move) => move.areas[0] === area);
  return primary.length > 0 ? primary : line.filter((move) => move.areas.includes(area));
}

/** Rounded, so that the last digits of a rebuilt ledger never change a plan. */
function areaShares({ ledger, now }: PlanAsk): Record<Area, number> {
  const shares = byTarget.map((area) => [area, Math.round(shareOf(ledger, area, now) * 1e6) / 1e6] as const);
  return Object.fromEntries(shares) as Record<Area, number>;
}
