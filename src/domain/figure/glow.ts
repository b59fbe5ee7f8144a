import { lineOf, type Area, type Line } from '../moves/move';
import { bearing, mixPoints, plus, up, type Point } from './geometry';
import type { Side, View } from './pose';
import type { Skeleton } from './skeleton';

/** A worked area as an ellipse on the body, its long axis along the bone. */
export interface Glow {
  readonly area: Area;
  readonly line: Line;
  readonly centre: Point;
  /** Half lengths, along the bone and across it. */
  readonly along: number;
  readonly across: number;
  /** Degrees from straight up, clockwise. */
  readonly lean: number;
  /** 1 for the primary area, less for the others. */
  readonly strength: number;
  /** The limb it lies on, or `trunk`: it is drawn just above that. */
  readonly on: GlowPart;
}
export type GlowPart = 'trunk' | 'armR' | 'armL' | 'legR' | 'legL';

/** Where on the body an area is: `x` forward or toward the viewer's right, `y` up along the part, from its lower end. */
interface Patch {
  readonly part: 'pelvis' | 'chest' | 'neck' | 'upper-arm' | 'thigh';
  readonly x: number;
  readonly y: number;
  readonly along: number;
  readonly across: number;
  /** Degrees that the long axis turns from the bone. */
  readonly turn?: number;
  /** Drawn on both sides in front view, this one as it is written on the viewer's right. */
  readonly paired?: boolean;
}

const places: Readonly<Record<View, Readonly<Record<Area, Patch>>>> = {
  side: {
    'neck-front': { part: 'neck', x: 1.5, y: 3.2, along: 3.4, across: 1.3 },
    chest: { part: 'chest', x: 4, y: 9, along: 4.6, across: 1.9 },
    'arm-front': { part: 'upper-arm', x: 0.6, y: 0.62, along: 4.8, across: 1.5 },
    ribs: { part: 'chest', x: 2.6, y: 2.6, along: 3.6, across: 2.1 },
    abdomen: { part: 'pelvis', x: 2.9, y: 8, along: 5, across: 1.6 },
    'thigh-front': { part: 'thigh', x: 1.6, y: 0.6, along: 8.4, across: 1.8 },
    'neck-back': { part: 'neck', x: -1.4, y: 3.6, along: 3.8, across: 1.4 },
    'upper-back': { part: 'chest', x: -4.3, y: 8.4, along: 5.2, across: 1.8 },
    'side-back': { part: 'chest', x: -3, y: 3.4, along: 4.6, across: 1.8 },
    'lower-back': { part: 'pelvis', x: -3, y: 9, along: 4.6, across: 1.6 },
    glutes: { part: 'pelvis', x: -3.4, y: 0.4, along: 3.6, across: 2.3 },
    'thigh-back': { part: 'thigh', x: -1.6, y: 0.52, along: 8.4, across: 1.7 },
  },
  front: {
    'neck-front': { part: 'neck', x: 1.5, y: 2.8, along: 3.4, across: 1.2, paired: true },
    chest: { part: 'chest', x: 4.2, y: 10.8, along: 4.4, across: 2.2, turn: 64, paired: true },
    'arm-front': { part: 'upper-arm', x: 0, y: 0.6, along: 4.6, across: 1.6, paired: true },
    ribs: { part: 'chest', x: 5, y: 3.6, along: 4, across: 1.8, paired: true },
    abdomen: { part: 'pelvis', x: 0, y: 8, along: 5.4, across: 2.6 },
    'thigh-front': { part: 'thigh', x: 0, y: 0.6, along: 8, across: 2.2, paired: true },
    'neck-back': { part: 'neck', x: 2, y: 3.4, along: 3.2, across: 1.2, paired: true },
    'upper-back': { part: 'chest', x: 2.8, y: 7.6, along: 5, across: 1.9, paired: true },
    'side-back': { part: 'chest', x: 6, y: 6.4, along: 4.4, across: 1.5, paired: true },
    'lower-back': { part: 'pelvis', x: 1.8, y: 8, along: 4.8, across: 1.3, paired: true },
    glutes: { part: 'pelvis', x: 3.6, y: 0, along: 3, across: 2.8, paired: true },
    'thigh-back': { part: 'thigh', x: 0, y: 0.5, along: 8, across: 2, paired: true },
  },
};

/** The ellipses of an area. With `works` only that side of a paired area glows. */
export function glowsOf(area: Area, body: Skeleton, works: Side | undefined, strength: number): readonly Glow[] {
  const patch = places[body.view][area];
  if (body.view === 'side') return [glowAt(area, patch, body, works ?? 'R', 1, strength)];
  if (!patch.paired) return [glowAt(area, patch, body, 'L', 1, strength)];
  const sides: readonly Side[] = works ? [works] : ['R', 'L'];
  return sides.map((side) => glowAt(area, patch, body, side, side === 'R' ? -1 : 1, strength));
}

function glowAt(area: Area, patch: Patch, body: Skeleton, side: Side, out: 1 | -1, strength: number): Glow {
  const { origin, lean, on } = frameOf(patch, body, side);
  const lift = patch.part === 'upper-arm' || patch.part === 'thigh' ? 0 : patch.y;
  const centre = plus(origin, plus(up(lean + 90, patch.x * out), up(lean, lift)));
  return {
    area,
    line: lineOf(area),
    centre,
    along: patch.along,
    across: patch.across,
    lean: lean + out * (patch.turn ?? 0),
    strength,
    on,
  };
}

function frameOf(patch: Patch, body: Skeleton, side: Side): { origin: Point; lean: number; on: GlowPart } {
  const arm = side === 'R' ? body.armR : body.armL;
  const leg = side === 'R' ? body.legR : body.legL;
  switch (patch.part) {
    case 'pelvis':
      return { origin: body.pelvis, lean: body.pose.trunkLow, on: 'trunk' };
    case 'chest':
      return { origin: body.waist, lean: body.pose.trunkUp, on: 'trunk' };
    case 'neck':
      return { origin: body.neckBase, lean: body.pose.neck, on: 'trunk' };
    case 'upper-arm':
      return { ...along(arm.elbow, arm.shoulder, patch.y), on: side === 'R' ? 'armR' : 'armL' };
    case 'thigh':
      return { ...along(leg.knee, leg.hip, patch.y), on: side === 'R' ? 'legR' : 'legL' };
  }
}

const along = (low: Point, high: Point, share: number): { origin: Point; lean: number } => ({
  origin: mixPoints(low, high, share),
  lean: 180 - bearing(low, high),
});
