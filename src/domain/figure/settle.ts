import { bones, seatHeight } from './bones';
import { clamp, down, minus, type Point } from './geometry';
import {
  hangingArm,
  outward,
  straightLeg,
  straightSpine,
  type Arm,
  type Leg,
  type Pose,
  type Side,
  type Spine,
  type View,
} from './pose';
import { reach } from './reach';
import type { ArmSpec, KeySpec, LegSpec, Sequence } from './sequence';
import { armPoints, hipOf, legPoints, shoulderOf, skeleton, soleOf, spinePoints, type Skeleton } from './skeleton';
import { spotPoint, type Spot, type SpotBody } from './spots';

/** Where a hand is held, so that it stays there between two keys that both hold it. */
export interface Grip {
  readonly spot: Spot;
  readonly bend: 1 | -1;
  /** Where the fingers point, however the arm comes there; `null` for on along the forearm. */
  readonly fingers: number | null;
}

/** A key pose with all its angles worked out. */
export interface SettledKey {
  readonly pose: Pose;
  readonly pelvis: Point;
  readonly gripR: Grip | null;
  readonly gripL: Grip | null;
  readonly skeleton: Skeleton;
}

const sitting: Readonly<Record<View, Leg>> = {
  side: { ...straightLeg, hip: 90, knee: 90 },
  // Thighs point at the viewer: nearly all of their length is lost.
  front: { ...straightLeg, hip: 17, knee: 17, scale: 0.35, shankScale: 0.65 },
};

/** Where the balls of the feet of somebody who sits are: the shanks are upright. */
const seatedToe = bones.thigh + bones.foot;

/** Works out every key of a sequence: places become angles, and the anchor becomes a place of the pelvis. */
export function settle(sequence: Sequence): readonly SettledKey[] {
  const first = settleKey(sequence.keys[0], sequence, null);
  const pinned = legOf(first.skeleton, sequence.pin ?? 'R').ankle.x;
  return sequence.keys.map((key) => settleKey(key, sequence, pinned));
}

function settleKey(key: KeySpec, sequence: Sequence, pinned: number | null): SettledKey {
  const { view } = sequence;
  const spine = spineOf(key);
  const pelvis = key.pelvis ?? anchored(key, sequence, spine, pinned);
  const trunk = spinePoints(spine, view, pelvis);
  const leg = (side: Side) => legAngles(legSpec(key, side), sequence, side, hipOf(trunk, spine, view, side));
  const legR = leg('R');
  const legL = leg('L');
  const body: SpotBody = {
    ...trunk,
    legR: legPoints(legR, view, 'R', hipOf(trunk, spine, view, 'R')),
    legL: legPoints(legL, view, 'L', hipOf(trunk, spine, view, 'L')),
  };
  const gripR = gripOf(armSpec(key, 'R'), view);
  const gripL = gripOf(armSpec(key, 'L'), view);
  const armR = armAngles(armSpec(key, 'R'), gripR, body, spine, view, 'R');
  const held: SpotBody = { ...body, armR: armPoints(armR, spine, view, 'R', shoulderOf(trunk, spine, view, 'R')) };
  const armL = armAngles(armSpec(key, 'L'), gripL, held, spine, view, 'L');
  const pose: Pose = { ...spine, armR, armL, legR, legL };
  return { pose, pelvis, gripR, gripL, skeleton: skeleton(pose, view, pelvis) };
}

const legOf = (body: Skeleton, side: Side) => (side === 'R' ? body.legR : body.legL);
const armSpec = (key: KeySpec, side: Side): ArmSpec => (side === 'R' ? key.armR : key.armL) ?? key.arms ?? {};
const legSpec = (key: KeySpec, side: Side): LegSpec => (side === 'R' ? key.legR : key.legL) ?? key.legs ?? {};

function spineOf(key: KeySpec): Spine {
  const of = (name: keyof Spine): number => key[name] ?? straightSpine[name];
  return {
    trunkLow: of('trunkLow'),
    trunkUp: of('trunkUp'),
    neck: of('neck'),
    head: of('head'),
    tilt: of('tilt'),
    scap: of('scap'),
    shrug: of('shrug'),
    turn: of('turn'),
    turnHead: of('turnHead'),
    pitchHead: of('pitchHead'),
    depth: of('depth'),
    rise: of('rise'),
  };
}

function anchored(key: KeySpec, sequence: Sequence, spine: Spine, pinned: number | null): Point {
  if (sequence.anchor !== 'feet') return { x: 0, y: -seatHeight - spine.rise };
  const trunk = spinePoints(spine, sequence.view, { x: 0, y: 0 });
  const legs = (['R', 'L'] as const).map((side) => {
    const hip = hipOf(trunk, spine, sequence.view, side);
    return legPoints(legAngles(legSpec(key, side), sequence, side, hip), sequence.view, side, hip);
  });
  const lowest = Math.max(...legs.flatMap((leg) => [leg.heel.y, leg.toe.y]));
  const ankle = legs[(sequence.pin ?? 'R') === 'R' ? 0 : 1]?.ankle.x ?? 0;
  const x = sequence.view === 'front' || pinned === null ? 0 : pinned - ankle;
  return { x, y: -lowest };
}

function legAngles(spec: LegSpec, sequence: Sequence, side: Side, hip: Point): Leg {
  const isSeated = sequence.anchor === 'seat';
  const base = isSeated ? sitting[sequence.view] : straightLeg;
  const { toe, hip: angle = base.hip, knee = base.knee, foot = base.foot } = spec;
  const { scale = base.scale, shankScale = base.shankScale } = spec;
  const leg: Leg = { hip: angle, knee, foot, scale, shankScale };
  if (isSeated && sequence.view === 'front') return footDown(leg, hip);
  if (toe === undefined && isSeated && spec.hip === undefined) return planted(leg, hip, seatedToe, sequence.view, side);
  if (toe === undefined) return leg;
  return planted(leg, hip, toe, sequence.view, side);
}

const planted = (leg: Leg, hip: Point, toe: number, view: View, side: Side): Leg =>
  plantLeg(leg, hip, ankleAbove({ x: toe, y: 0 }, leg.foot, side), view, side);

/** Front view: a shank that hangs to the floor, however high the seat is and wherever the thigh points. */
function footDown(leg: Leg, hip: Point): Leg {
  const knee = hip.y + down(leg.hip, bones.thigh * leg.scale).y;
  return { ...leg, shankScale: (-bones.ankle - knee) / down(leg.hip - leg.knee, bones.shank).y };
}

/** Where the ankle is when the ball of the foot is at a place (side view). */
export const ankleAbove = (toe: Point, foot: number, side: Side): Point =>
  minus(toe, soleOf({ x: 0, y: 0 }, foot, 'side', side).toe);

/** The leg with its ankle at a place: the knee folds forward (side) or outward (front). */
export function plantLeg(leg: Leg, hip: Point, ankle: Point, view: View, side: Side): Leg {
  const out = outward(view, side);
  const found = reach(hip, ankle, bones.thigh * leg.scale, bones.shank * leg.shankScale, out === 1 ? -1 : 1);
  return { ...leg, hip: wrap(out * found.first), knee: -out * found.turn };
}

function gripOf(spec: ArmSpec, view: View): Grip | null {
  return spec.at
    ? { spot: spec.at, bend: spec.bend ?? (view === 'side' ? 1 : -1), fingers: spec.fingers ?? null }
    : null;
}

function armAngles(spec: ArmSpec, grip: Grip | null, body: SpotBody, spine: Spine, view: View, side: Side): Arm {
  const of = (name: keyof Arm): number => spec[name] ?? hangingArm[name];
  const arm: Arm = {
    shoulder: of('shoulder'),
    elbow: of('elbow'),
    wrist: of('wrist'),
    scale: of('scale'),
    foreScale: of('foreScale'),
    grip: of('grip'),
  };
  if (!grip) return arm;
  return gripAt(
    arm,
    shoulderOf(body, spine, view, side),
    spotPoint(grip.spot, body, spine, view),
    grip,
    spine,
    view,
    side,
  );
}

/** The arm with its wrist at a place. */
export function gripAt(
  arm: Arm,
  shoulder: Point,
  wrist: Point,
  { bend, fingers }: Pick<Grip, 'bend' | 'fingers'>,
  spine: Spine,
  view: View,
  side: Side,
): Arm {
  const out = outward(view, side);
  const sense = out === 1 ? bend : bend === 1 ? -1 : 1;
  const found = reach(shoulder, wrist, bones.upperArm * arm.scale, bones.forearm * arm.foreScale, sense);
  const bent = {
    ...arm,
    shoulder: wrap(out * (found.first + spine.trunkUp)),
    elbow: clamp(out * found.turn, -180, 180),
  };
  return fingers === null ? bent : { ...bent, wrist: around(out * (fingers - found.first - found.turn)) };
}

/** Angles of shoulder and hip run from -120 to 240, so that blending never goes the long way round. */
const around = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;
const wrap = (angle: number): number => ((((angle + 120) % 360) + 360) % 360) - 120;
