import { mixPoints, plus, up, type Point } from './geometry';
import { outward, type Side, type View } from './pose';
import type { ArmPoints, LegPoints, Skeleton } from './skeleton';

/** A rounded, tapering piece of a limb: two circles and what lies between them. */
export interface Capsule {
  readonly a: Point;
  readonly b: Point;
  readonly ra: number;
  readonly rb: number;
}

/** A smooth closed outline through points. */
export type Outline = readonly Point[];

export const armCapsules = (arm: ArmPoints): readonly Capsule[] => [
  { a: arm.shoulder, b: arm.elbow, ra: 2.9, rb: 2.2 },
  { a: arm.elbow, b: arm.wrist, ra: 2.2, rb: 1.5 },
  { a: arm.wrist, b: arm.tip, ra: 1.6, rb: 1.5 },
];

export const thighCapsule = (leg: LegPoints): Capsule => ({ a: leg.hip, b: leg.knee, ra: 4.5, rb: 3.1 });

/** From the knee down. */
export function shankCapsules(leg: LegPoints, view: View): readonly Capsule[] {
  const sole = { x: 0, y: -1.3 };
  const foot: readonly Capsule[] =
    view === 'side'
      ? [
          { a: mixPoints(leg.heel, leg.ankle, 0.42), b: mixPoints(leg.toe, leg.ankle, 0.16), ra: 1.5, rb: 1.25 },
          { a: leg.ankle, b: mixPoints(leg.toe, leg.ankle, 0.2), ra: 1.7, rb: 1.1 },
        ]
      : [{ a: leg.ankle, b: plus(leg.toe, sole), ra: 1.8, rb: 2 }];
  return [{ a: leg.knee, b: leg.ankle, ra: 3, rb: 1.8 }, ...foot];
}

export const legCapsules = (leg: LegPoints, view: View): readonly Capsule[] => [
  thighCapsule(leg),
  ...shankCapsules(leg, view),
];

export const neckCapsule = (body: Skeleton): Capsule => ({
  a: plus(body.neckBase, up(body.pose.trunkUp, -2)),
  b: mixPoints(body.skullBase, body.head, 0.3),
  ra: 3,
  rb: 2.4,
});

/** One level of the trunk: half widths before and behind (side view) or left and right (front view). */
interface Level {
  readonly part: 'low' | 'up';
  /** Share of the bone, from its lower end. */
  readonly at: number;
  readonly fore: number;
  readonly back: number;
}

const sideLevels: readonly Level[] = [
  { part: 'low', at: -0.26, fore: 2.4, back: 3.2 },
  { part: 'low', at: 0.04, fore: 4.2, back: 5.2 },
  { part: 'low', at: 0.5, fore: 4.3, back: 4.2 },
  { part: 'low', at: 0.95, fore: 4.3, back: 3.7 },
  { part: 'up', at: 0.42, fore: 5.4, back: 4.7 },
  { part: 'up', at: 0.76, fore: 4.7, back: 4.6 },
  { part: 'up', at: 0.98, fore: 2.4, back: 3 },
];

const frontLevels: readonly Level[] = [
  { part: 'low', at: -0.3, fore: 5.2, back: 5.2 },
  { part: 'low', at: 0.05, fore: 7.4, back: 7.4 },
  { part: 'low', at: 0.55, fore: 6.4, back: 6.4 },
  { part: 'low', at: 0.98, fore: 6.2, back: 6.2 },
  { part: 'up', at: 0.5, fore: 7.9, back: 7.9 },
];

/** The trunk from the seat to the shoulders; `breath` (0 to 1) fills the chest. */
export function trunkOutline(body: Skeleton, breath: number): Outline {
  const levels = body.view === 'side' ? sideLevels : frontLevels;
  const narrow = 1 - 0.2 * Math.abs(body.pose.turn);
  const fore = levels.map((level) => edge(body, level, level.fore * narrow, breath));
  const back = levels.map((level) => edge(body, level, -level.back * narrow, breath));
  // Clockwise, as the limbs are: shapes of one path then add up instead of cutting holes.
  const round =
    body.view === 'side' ? [...fore, ...back.toReversed()] : [...fore, ...shoulderLine(body), ...back.toReversed()];
  return round.toReversed();
}

function edge(body: Skeleton, level: Level, width: number, breath: number): Point {
  const { pose } = body;
  const isLow = level.part === 'low';
  const centre = isLow ? mixPoints(body.pelvis, body.waist, level.at) : mixPoints(body.waist, body.neckBase, level.at);
  const chest = isLow ? 1 : chestWidth(body, width, breath);
  // The waist leans half-way between its two bones, so that a bend shows no corner.
  const lean = isLow ? pose.trunkLow + (pose.trunkUp - pose.trunkLow) * Math.max(0, level.at) * 0.5 : pose.trunkUp;
  return plus(centre, up(lean + 90, width * chest));
}

/** The chest widens with the breath; in side view, blades drawn together lift it and a rounded back hollows it. */
function chestWidth(body: Skeleton, width: number, breath: number): number {
  const scap = body.view === 'side' ? body.pose.scap * (width > 0 ? -0.08 : 0.06) : 0;
  return 1 + 0.07 * breath + scap;
}

/** Over the shoulders and the neck, from the viewer's right to the left. */
function shoulderLine(body: Skeleton): Outline {
  const lean = body.pose.trunkUp;
  const top = (side: Side): Outline => {
    const { shoulder } = side === 'R' ? body.armR : body.armL;
    const out = outward('front', side);
    const low = plus(shoulder, plus(up(lean + 90, out * 0.6), up(lean, -3)));
    const high = plus(shoulder, plus(up(lean + 90, out * -0.8), up(lean, 2.7)));
    const neck = plus(body.neckBase, plus(up(lean + 90, out * 2.6), up(lean, 1.4)));
    return side === 'L' ? [low, high, neck] : [neck, high, low];
  };
  return [...top('L'), ...top('R')];
}
