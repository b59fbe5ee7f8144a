import type { Level, Line, MoveId, MoveKind } from '../moves/move';
import type { AreaShares } from '../plan/plan';
import type { Day, Instant, Millis } from '../time';

export const triggers = ['scheduled', 'asked', 'quick'] as const;
export type Trigger = (typeof triggers)[number];

export const outcomes = ['done', 'partial', 'skipped', 'missed'] as const;
export type Outcome = (typeof outcomes)[number];

/** Why a due break was kept back. */
export const holdReasons = ['typing', 'full-screen', 'call', 'meeting', 'away'] as const;
export type HoldReason = (typeof holdReasons)[number];

export interface Held {
  readonly reason: HoldReason;
  readonly ms: Millis;
}

export interface RecordedMove {
  readonly move: MoveId;
  readonly kind: MoveKind;
  readonly line: Line;
  readonly areas: AreaShares;
  /** Seconds really spent. */
  readonly seconds: number;
  /** Seconds that the dose of the day asked for: the ledger credits no more than that. */
  readonly dose: number;
  /** Seconds of that dose without getting ready, copied from the plan. */
  readonly work: number;
  readonly sets: number;
  readonly sides: number;
  readonly level: Level;
  readonly completed: boolean;
  readonly felt: 'fine' | 'too-much' | null;
}

/** As often as anything can be edited; far beyond anybody's patience. */
export const mostRev = 1_000_000;

/** The revision after this one. */
export const nextRev = (rev: number): number => Math.min(mostRev, rev + 1);

/** One break or quick stretch. It carries what it credits, so history stays true when the catalogue changes. */
export interface BreakRecord {
  /** UUID v7: keys sort by time. */
  readonly id: string;
  readonly v: 1;
  /** Raised by each edit; the higher one wins on import. */
  readonly rev: number;
  readonly device: string;
  readonly trigger: Trigger;
  readonly offer: 'full' | 'reset';
  readonly outcome: Outcome;
  /** `null` when nobody waited for it: asked and quick. */
  readonly dueAt: Instant | null;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
  readonly zone: string;
  /** The local date of `startedAt` less the start of the day, frozen. */
  readonly day: Day;
  readonly snoozes: number;
  readonly held: readonly Held[];
  readonly moves: readonly RecordedMove[];
}
