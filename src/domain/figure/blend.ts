import { distance, mix, mixPoints, type Point } from './geometry';
import type { Arm, Leg, Pose, Side, Spine, View } from './pose';
import type { Sequence } from './sequence';
import { ankleAbove, gripAt, plantLeg, type SettledKey } from './settle';
import { armPoints, hipOf, legPoints, shoulderOf, skeleton, spinePoints, type Skeleton } from './skeleton';
import { spotPoint, type SpotBody } from './spots';

/** Feet of two keys that are closer than this are one place, and the foot stays there in between. */
const samePlace = 0.9;

/** How far a full breath lifts the shoulders, as a part of a shrug. */
const breathLift = 0.14;

/**
 * The body between two keys (`share` 0 to 1), `breath` (0 to 1) full of air: planted feet and hands that hold something
 * stay where they are.
 */
export function between(from: SettledKey, to: SettledKey, share: number, breath: number, sequence: Sequence): Skeleton {
  if (breath === 0 && share === 0) return from.skeleton;
  if (breath === 0 && share === 1) return to.skeleton;
  const { view } = sequence;
  const calm = mixSpine(from.pose, to.pose, share);
  const spine = { ...calm, shrug: calm.shrug + breath * breathLift };
  const pelvis = mixPoints(from.pelvis, to.pelvis, share);
  const trunk = spinePoints(spine, view, pelvis);

  // Who sits, or stands on the other foot, lifts this one over the floor; else the whole body gives way (`grounded`).
  const swings = (side: Side): boolean => {
    const other = side === 'R' ? 'legL' : 'legR';
    return sequence.anchor === 'seat' || distance(from.skeleton[other].toe, to.skeleton[other].toe) <= samePlace;
  };
  const leg = (side: Side): Leg => {
    const [a, b] = side === 'R' ? [from.pose.legR, to.pose.legR] : [from.pose.legL, to.pose.legL];
    const [p, q] = side === 'R' ? [from.skeleton.legR, to.skeleton.legR] : [from.skeleton.legL, to.skeleton.legL];
    const free = mixLeg(a, b, share);
    if (view === 'front') return free;
    if (distance(p.toe, q.toe) > samePlace)
      return swings(side) ? aboveFloor(free, hipOf(trunk, spine, view, side), view, side) : free;
    return plantLeg(
      free,
      hipOf(trunk, spine, view, side),
      ankleAbove(mixPoints(p.toe, q.toe, share), free.foot, side),
      view,
      side,
    );
  };
  const legR = leg('R');
  const legL = leg('L');
  const body: SpotBody = {
    ...trunk,
    legR: legPoints(legR, view, 'R', hipOf(trunk, spine, view, 'R')),
    legL: legPoints(legL, view, 'L', hipOf(trunk, spine, view, 'L')),
  };

  const arm = (side: Side, held: SpotBody): Arm => {
    const [a, b] = side === 'R' ? [from.pose.armR, to.pose.armR] : [from.pose.armL, to.pose.armL];
    const [g, h] = side === 'R' ? [from.gripR, to.gripR] : [from.gripL, to.gripL];
    const free = mixArm(a, b, share);
    if (!g || !h || g.bend !== h.bend) return free;
    const wrist = mixPoints(spotPoint(g.spot, held, spine, view), spotPoint(h.spot, held, spine, view), share);
    const fingers = g.fingers === null || h.fingers === null ? null : mix(g.fingers, h.fingers, share);
    return gripAt(free, shoulderOf(trunk, spine, view, side), wrist, { bend: g.bend, fingers }, spine, view, side);
  };
  const armR = arm('R', body);
  const armL = arm('L', { ...body, armR: armPoints(armR, spine, view, 'R', shoulderOf(trunk, spine, view, 'R')) });
  const pose: Pose = { ...spine, armR, armL, legR, legL };
  return grounded(skeleton(pose, view, pelvis), sequence);
}

/** A foot that swings does not go through the floor: the knee gives way. */
function aboveFloor(leg: Leg, hip: Point, view: View, side: Side): Leg {
  const { ankle, heel, toe } = legPoints(leg, view, side, hip);
  const below = Math.max(heel.y, toe.y);
  if (view === 'front' || below <= 0) return leg;
  return plantLeg(leg, hip, { x: ankle.x, y: ankle.y - below }, view, side);
}

/** Keeps the lowest sole on the floor, whatever both legs do. */
function grounded(body: Skeleton, sequence: Sequence): Skeleton {
  if (sequence.anchor !== 'feet') return body;
  const lowest = Math.max(body.legR.heel.y, body.legR.toe.y, body.legL.heel.y, body.legL.toe.y);
  return Math.abs(lowest) < 0.01
    ? body
    : skeleton(body.pose, body.view, { x: body.pelvis.x, y: body.pelvis.y - lowest });
}

function mixSpine(a: Spine, b: Spine, share: number): Spine {
  return {
    trunkLow: mix(a.trunkLow, b.trunkLow, share),
    trunkUp: mix(a.trunkUp, b.trunkUp, share),
    neck: mix(a.neck, b.neck, share),
    head: mix(a.head, b.head, share),
    tilt: mix(a.tilt, b.tilt, share),
    scap: mix(a.scap, b.scap, share),
    shrug: mix(a.shrug, b.shrug, share),
    turn: mix(a.turn, b.turn, share),
    turnHead: mix(a.turnHead, b.turnHead, share),
    pitchHead: mix(a.pitchHead, b.pitchHead, share),
    depth: mix(a.depth, b.depth, share),
    rise: mix(a.rise, b.rise, share),
  };
}

const mixArm = (a: Arm, b: Arm, share: number): Arm => ({
  shoulder: mix(a.shoulder, b.shoulder, share),
  elbow: mix(a.elbow, b.elbow, share),
  wrist: mix(a.wrist, b.wrist, share),
  scale: mix(a.scale, b.scale, share),
  foreScale: mix(a.foreScale, b.foreScale, share),
  grip: mix(a.grip, b.grip, share),
});

const mixLeg = (a: Leg, b: Leg, share: number): Leg => ({
  hip: mix(a.hip, b.hip, share),
  knee: mix(a.knee, b.knee, share),
  foot: mix(a.foot, b.foot, share),
  scale: mix(a.scale, b.scale, share),
  shankScale: mix(a.shankScale, b.shankScale, share),
});
