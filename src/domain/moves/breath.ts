/** About ten seconds a breath, a little longer out than in: slow without being an exercise of its own. */
const breathSeconds = 10;
const inPart = 0.4;
/** A hold with no time for a calm breath has no pace to give. */
const shortestHold = 6;

export interface Breath {
  readonly phase: 'in' | 'out';
  /** Seconds that this phase takes. */
  readonly seconds: number;
}

/** Where a calm breath is so many seconds into a hold. A hold has whole breaths, which are longer or shorter for it. */
export function breathAt(holdSeconds: number, into: number): Breath | null {
  if (holdSeconds < shortestHold) return null;
  const breath = holdSeconds / Math.max(1, Math.round(holdSeconds / breathSeconds));
  const [inward, outward] = [breath * inPart, breath * (1 - inPart)];
  return into % breath < inward ? { phase: 'in', seconds: inward } : { phase: 'out', seconds: outward };
}
