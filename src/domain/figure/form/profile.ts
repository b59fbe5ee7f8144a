import { clamp, mix } from '../geometry';
import type { Outline } from './outline';

/** Half widths of a part at a share of its length: before and behind (side view), outward and inward (front view). */
export interface Rung {
  readonly at: number;
  readonly fore: number;
  readonly back: number;
}
export type Profile = readonly Rung[];

export const rungs = (...rows: readonly (readonly [at: number, fore: number, back: number])[]): Profile =>
  rows.map(([at, fore, back]) => ({ at, fore, back }));

/** The half width at a share of the length; `across` is 1 at the fore edge and -1 at the back edge. */
export function widthAt(profile: Profile, at: number, across: number): number {
  const above = Math.max(
    1,
    profile.findIndex((rung) => rung.at >= at),
  );
  const [low, high] = [profile[above - 1], profile[above]];
  if (!low || !high) return 0;
  const share = clamp((at - low.at) / (high.at - low.at), 0, 1);
  const soft = share * share * (3 - 2 * share);
  const eased = (share + soft) / 2;
  return across > 0 ? mix(low.fore, high.fore, eased) : mix(low.back, high.back, eased);
}

/** Which side of a bone that runs along x is its fore side: up (1) or down (-1). */
export type Sense = 1 | -1;

/** A tapering limb with round ends, its bone along x. */
export function segment(profile: Profile, length: number, widen: number, sense: Sense): Outline {
  const edge = (side: 'fore' | 'back') =>
    profile.map((rung) => ({ x: rung.at * length, y: (side === 'fore' ? -sense : sense) * rung[side] * widen }));
  const [fore, back] = [edge('fore'), edge('back').toReversed()];
  return [...fore, ...cap(fore.at(-1), back[0], length, 1), ...back, ...cap(back.at(-1), fore[0], 0, -1)];
}

function cap(from: { y: number } | undefined, to: { y: number } | undefined, x: number, out: 1 | -1): Outline {
  if (!from || !to) return [];
  const radius = Math.abs(from.y - to.y) / 2;
  return [
    { x: x + out * radius * 0.72, y: from.y * 0.7 },
    { x: x + out * radius, y: (from.y + to.y) / 2 },
    { x: x + out * radius * 0.72, y: to.y * 0.7 },
  ];
}

/** A piece of a segment that ends straight, such as a sleeve. */
export function tube(profile: Profile, length: number, until: number, widen: number, sense: Sense): Outline {
  const shares = [0, 0.3, 0.6, 0.94, 1].map((share) => share * until);
  const edge = (across: 1 | -1) =>
    shares.map((at) => ({ x: at * length, y: -sense * across * widthAt(profile, at, across) * widen }));
  const [fore, back] = [edge(1), edge(-1).toReversed()];
  return [...fore, ...back, ...cap(back.at(-1), fore[0], 0, -1)];
}

/** A patch that hugs the limb: from one share of the length to another, between two places across it. */
export function patch(profile: Profile, length: number, widen: number, sense: Sense, region: Region): Outline {
  return lens(region, (at, across) => ({
    x: at * length,
    y: -sense * across * widthAt(profile, at, across) * widen,
  }));
}

/** Part of a surface: along from its lower or inner end, across from -1 (back) to 1 (fore). */
export interface Region {
  readonly from: number;
  readonly to: number;
  readonly inner: number;
  readonly outer: number;
}

/** A region that narrows at both ends, toward its outer edge if that lies on the outline, else toward its middle. */
export function lens(
  { from, to, inner, outer }: Region,
  pointAt: (along: number, across: number) => { readonly x: number; readonly y: number },
): Outline {
  const hugs = Math.abs(outer) >= 0.9;
  const middle = hugs ? outer : (inner + outer) / 2;
  const edge = (side: number) =>
    steps.map((step) => pointAt(mix(from, to, step), mix(middle, side, Math.sin(Math.PI * step) ** 0.55)));
  return [...edge(outer), ...edge(inner).slice(1, -1).toReversed()];
}
const steps = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99] as const;
