import { lineOf, type Area, type MoveId } from '../moves/move';
import { between, earliest, later, latest, type Day, type Instant } from '../time';
import type { BreakRecord, RecordedMove } from '../history/record';
import { creditsOf } from './credit';
import { fadedWeek, halfLife, targets } from './targets';

/** So many starts of breaks are kept: more than the wait that any rule asks about. */
export const recentBreaks = 48;

/** An amount that fades with the half-life, as it was at `asOf`. */
export interface Faded {
  readonly amount: number;
  readonly asOf: Instant;
}

/**
 * What was done lately: a fold over the records, of constant size, as plain JSON.
 * Each part can be added in any order (fading is linear; the rest are sums and maxima), so that records that arrive
 * late, and a rebuild from history, give the same ledger but for the last digits of the amounts.
 */
export interface Ledger {
  readonly v: 2;
  readonly areas: Readonly<Partial<Record<Area, Faded>>>;
  /** Breaks and quick stretches with something done, all time. */
  readonly breaks: number;
  /** When the latest of them started, oldest first; at most `recentBreaks`. */
  readonly recent: readonly Instant[];
  /** When the last break with this move started. */
  readonly lastUse: Readonly<Record<MoveId, Instant>>;
  /** Stretches of the front of the neck on the last day that had one. */
  readonly neckFront: { readonly day: Day; readonly count: number } | null;
  /** The last day with something done, and when its first break started: what was used since then was used on that day. */
  readonly lastDay: { readonly day: Day; readonly first: Instant } | null;
}

export const emptyLedger: Ledger = {
  v: 2,
  areas: {},
  breaks: 0,
  recent: [],
  lastUse: {},
  neckFront: null,
  lastDay: null,
};

/** Moves on which any time was spent: a move that was only offered is not used. */
export const usedMoves = (record: BreakRecord): readonly RecordedMove[] =>
  record.moves.filter((move) => move.seconds > 0);

/** Adds a record. One with nothing done (skipped, missed) changes nothing. */
export const credit = (ledger: Ledger, record: BreakRecord): Ledger => rebuild([record], null, ledger);

/** The ledger of a history, in any order and up to a horizon, on top of what was folded before. */
export function rebuild(records: Iterable<BreakRecord>, until: Instant | null = null, before = emptyLedger): Ledger {
  // One copy for all: with a copy for each, half of a long rebuild would be copying.
  const draft: Draft = {
    ...before,
    areas: { ...before.areas },
    recent: [...before.recent],
    lastUse: { ...before.lastUse },
  };
  for (const record of records) if (until === null || record.startedAt <= until) add(draft, record);
  return draft;
}

interface Draft extends Ledger {
  areas: Partial<Record<Area, Faded>>;
  breaks: number;
  recent: Instant[];
  lastUse: Record<MoveId, Instant>;
  neckFront: Ledger['neckFront'];
  lastDay: Ledger['lastDay'];
}

function add(draft: Draft, record: BreakRecord): void {
  const used = usedMoves(record);
  if (used.length === 0) return;
  const at = record.startedAt;
  for (const move of used) {
    draft.lastUse[move.move] = latest(draft.lastUse[move.move] ?? at, at);
    for (const { area, amount } of creditsOf(move)) draft.areas[area] = sum(draft.areas[area], { amount, asOf: at });
  }
  draft.breaks += 1;
  draft.recent.push(at);
  draft.recent.sort((a, b) => a - b);
  if (draft.recent.length > recentBreaks) draft.recent.shift();
  draft.lastDay = latestDay(draft.lastDay, record);
  draft.neckFront = countNeckFront(draft.neckFront, record.day, neckFronts(record));
}

/** Whether the last break with a move was on this day, which is not over yet. */
export function usedOn({ lastDay, lastUse }: Ledger, day: Day, move: MoveId): boolean {
  const last = lastUse[move];
  return lastDay?.day === day && last !== undefined && last >= lastDay.first;
}

/** What is left of an amount at an instant; before `asOf` it is taken as it was. */
export function fadedTo(now: Instant, { amount, asOf }: Faded): number {
  return amount * 2 ** (-Math.max(0, between(asOf, now)) / halfLife);
}

/** What an area got lately as a part of its target: 1 is the share of a steady week. */
export function shareOf(ledger: Ledger, area: Area, now: Instant): number {
  const faded = ledger.areas[area];
  return faded === undefined ? 0 : fadedTo(now, faded) / (targets[area].week * fadedWeek);
}

/** Breaks since the last one with this move, 0 if it was the last one; all of them if it was never used. */
export function breaksSince(ledger: Ledger, move: MoveId): number {
  const last = ledger.lastUse[move];
  return last === undefined ? ledger.breaks : ledger.recent.filter((start) => start > last).length;
}

/** What starts after this has not happened: the clock was wrong when it was written. */
export const horizon = (now: Instant): Instant => later(now, halfLife);

/** Whether the ledger holds breaks from beyond the horizon: fading from there, nothing of today would count. */
export const isAhead = (ledger: Ledger, now: Instant): boolean => (ledger.recent.at(-1) ?? now) > horizon(now);

function sum(one: Faded | undefined, other: Faded): Faded {
  if (one === undefined) return other;
  const asOf = latest(one.asOf, other.asOf);
  return { amount: fadedTo(asOf, one) + fadedTo(asOf, other), asOf };
}

function latestDay(known: Ledger['lastDay'], { day, startedAt }: BreakRecord): Ledger['lastDay'] {
  if (known === null || day > known.day) return { day, first: startedAt };
  return day === known.day ? { day, first: earliest(known.first, startedAt) } : known;
}

const isNeckFront = (move: RecordedMove): boolean =>
  move.kind === 'front-stretch' && lineOf('neck-front') === move.line && move.areas['neck-front'] !== undefined;

/** Stretches of the front of the neck in a record. */
export const neckFronts = (record: BreakRecord): number => usedMoves(record).filter(isNeckFront).length;

function countNeckFront(known: Ledger['neckFront'], day: Day, count: number): Ledger['neckFront'] {
  if (count === 0 || (known !== null && known.day > day)) return known;
  return { day, count: count + (known?.day === day ? known.count : 0) };
}
