import { bones } from './bones';
import { down, minus, plus, up, type Point } from './geometry';
import { outward, type Arm, type Leg, type Pose, type Side, type Spine, type View } from './pose';

export interface ArmPoints {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly tip: Point;
}

export interface LegPoints {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly heel: Point;
  readonly toe: Point;
}

export interface SpinePoints {
  readonly pelvis: Point;
  readonly waist: Point;
  readonly neckBase: Point;
  readonly skullBase: Point;
  readonly head: Point;
}

/** Where every joint is. Bone lengths never change, but for limbs that point at the viewer (`scale`). */
export interface Skeleton extends SpinePoints {
  readonly view: View;
  readonly pose: Pose;
  readonly armR: ArmPoints;
  readonly armL: ArmPoints;
  readonly legR: LegPoints;
  readonly legL: LegPoints;
}

export function skeleton(pose: Pose, view: View, pelvis: Point): Skeleton {
  const spine = spinePoints(pose, view, pelvis);
  const arm = (side: Side, arm: Arm) => armPoints(arm, pose, view, side, shoulderOf(spine, pose, view, side));
  const leg = (side: Side, leg: Leg) => legPoints(leg, view, side, hipOf(spine, pose, view, side));
  return {
    view,
    pose,
    ...spine,
    armR: arm('R', pose.armR),
    armL: arm('L', pose.armL),
    legR: leg('R', pose.legR),
    legL: leg('L', pose.legL),
  };
}

export function spinePoints(pose: Spine, view: View, pelvis: Point): SpinePoints {
  const waist = plus(pelvis, up(pose.trunkLow, bones.trunkLow));
  const neckBase = plus(waist, up(pose.trunkUp, bones.trunkUp));
  const skullBase = plus(neckBase, up(pose.neck, bones.neck));
  const lean = view === 'side' ? pose.head : pose.tilt;
  // The skull sits a little forward of its joint.
  const head = plus(plus(skullBase, up(lean, 4.6)), view === 'side' ? up(lean + 90, 1.2) : { x: 0, y: 0 });
  return { pelvis, waist, neckBase, skullBase, head };
}

/** Angle, from straight up, along which the upper trunk runs; limbs of the trunk hang against it. */
export function shoulderOf(spine: SpinePoints, pose: Spine, view: View, side: Side): Point {
  const drop = 2.6 - pose.shrug * 2.6;
  const along = plus(spine.neckBase, down(-pose.trunkUp, drop));
  if (view === 'side') return plus(along, up(pose.trunkUp + 90, pose.scap * 1.8));
  const half = bones.halfShoulder * (1 - 0.3 * Math.abs(pose.turn)) - pose.scap * 0.5;
  return plus(along, up(pose.trunkUp + 90, outward(view, side) * half));
}

export function hipOf(spine: SpinePoints, pose: Spine, view: View, side: Side): Point {
  if (view === 'side') return spine.pelvis;
  const half = bones.halfHip * (1 - 0.15 * Math.abs(pose.turn));
  return plus(spine.pelvis, { x: outward(view, side) * half, y: 0 });
}

export function armPoints(arm: Arm, spine: Spine, view: View, side: Side, shoulder: Point): ArmPoints {
  const out = outward(view, side);
  const upper = out * arm.shoulder - spine.trunkUp;
  const fore = upper + out * arm.elbow;
  const elbow = plus(shoulder, down(upper, bones.upperArm * arm.scale));
  const wrist = plus(elbow, down(fore, bones.forearm * arm.foreScale));
  return { shoulder, elbow, wrist, tip: plus(wrist, down(fore + out * arm.wrist, bones.hand * handSeen(arm))) };
}

/** A hand at the end of a forearm that points at the viewer is seen short, too. */
const handSeen = ({ foreScale }: Arm): number => Math.min(1, 0.4 + 1.1 * foreScale);

export function legPoints(leg: Leg, view: View, side: Side, hip: Point): LegPoints {
  const out = outward(view, side);
  const knee = plus(hip, down(out * leg.hip, bones.thigh * leg.scale));
  const ankle = plus(knee, down(out * (leg.hip - leg.knee), bones.shank * leg.shankScale));
  return { hip, knee, ankle, ...soleOf(ankle, leg.foot, view, side) };
}

/** Heel and toe on the sole; `foot` turns them about the ankle. */
export function soleOf(
  ankle: Point,
  foot: number,
  view: View,
  side: Side,
): { readonly heel: Point; readonly toe: Point } {
  if (view === 'front') {
    const toe = plus(ankle, { x: outward(view, side) * 1.6, y: bones.ankle });
    return { heel: plus(ankle, { x: 0, y: bones.ankle }), toe };
  }
  const under = plus(ankle, down(-foot, bones.ankle));
  const forward = down(90 - foot, 1);
  return {
    heel: minus(under, { x: forward.x * bones.heel, y: forward.y * bones.heel }),
    toe: plus(under, { x: forward.x * bones.foot, y: forward.y * bones.foot }),
  };
}
