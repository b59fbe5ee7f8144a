import type { Ledger } from '../ledger/ledger';
import type { Move } from '../moves/move';
import type { Settings } from '../settings/settings';
import type { Day, Instant } from '../time';

/** All that a choice depends on: the same ask gives the same plan. */
export interface PlanAsk {
  readonly catalogue: readonly Move[];
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly now: Instant;
  /** The day that `now` belongs to. */
  readonly day: Day;
  /** Decides between moves that are equal otherwise: the id of the break. */
  readonly seed: string;
  /** A break is its back and its front only. */
  readonly withoutFinisher?: boolean;
}
