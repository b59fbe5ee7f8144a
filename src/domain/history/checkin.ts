import type { Day, Instant } from '../time';

/** Where a knot may sit. */
export const knotRegions = ['neck', 'shoulders', 'upper-back', 'lower-back'] as const;
export type KnotRegion = (typeof knotRegions)[number];

/** The worst that can be said of a knot; 0 is none at all. */
export const knotMost = 10;

export type Knots = Readonly<Partial<Record<KnotRegion, number>>>;

/** How the knots were on one day, as told on one device. */
export interface Checkin {
  /** UUID v7. */
  readonly id: string;
  readonly v: 1;
  /** Raised by each word; the higher one wins on import. */
  readonly rev: number;
  readonly device: string;
  /** When something was last said. */
  readonly at: Instant;
  readonly zone: string;
  readonly day: Day;
  /** 0 to 10 by region; never empty. */
  readonly knots: Knots;
}

/** The knots with one said anew; `null` takes it back. The same ones if that says nothing new. */
export function withKnot(knots: Knots, region: KnotRegion, score: number | null): Knots {
  if (knots[region] === (score ?? undefined)) return knots;
  const { [region]: _, ...others } = knots;
  return score === null ? others : { ...others, [region]: score };
}
