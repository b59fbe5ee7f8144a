import { mixPoints, plus, up, type Point } from '../geometry';
import type { Skeleton } from '../skeleton';
import type { Build } from './build';
import type { Outline } from './outline';

/** A point of the neck: along from the collar (0) to inside the skull (1), across as for the trunk. */
export function neckPoint(body: Skeleton, build: Build, along: number, across: number): Point {
  const low = plus(body.neckBase, up(body.pose.trunkUp, -1.5));
  const high = mixPoints(body.skullBase, body.head, 0.45);
  const lean = (body.pose.trunkUp + body.pose.neck) / 2;
  const waist = 1 - Math.sin(Math.PI * Math.min(1, Math.max(0, along))) * 0.08;
  const width = 3.3 * waist * build.neck;
  return plus(
    mixPoints(low, high, along),
    up(lean + 90, across * width + (body.view === 'side' ? 0.1 - 0.5 * along : 0)),
  );
}

export const neckOutline = (body: Skeleton, build: Build): Outline => [
  ...[-0.3, 0, 0.4, 0.8, 1].map((at) => neckPoint(body, build, at, 1)),
  ...[1, 0.8, 0.4, 0, -0.3].map((at) => neckPoint(body, build, at, -1)),
];
