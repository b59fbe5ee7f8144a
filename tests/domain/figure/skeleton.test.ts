import { assert, constantFrom, double, property, record, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bones } from '#src/domain/figure/bones';
import { distance, type Point } from '#src/domain/figure/geometry';
import { limits, type Joint } from '#src/domain/figure/limits';
import { straightSpine, type Arm, type Leg, type Pose, type View } from '#src/domain/figure/pose';
import { reach } from '#src/domain/figure/reach';
import { skeleton } from '#src/domain/figure/skeleton';

const within = (view: View, joint: Joint): Arbitrary<number> => {
  const { low, high } = limits[view][joint];
  return double({ min: low, max: high, noNaN: true });
};
const unit = double({ min: -1, max: 1, noNaN: true });
const place = double({ min: -60, max: 60, noNaN: true });

const armWithin = (view: View): Arbitrary<Arm> =>
  record({ shoulder: within(view, 'shoulder'), elbow: within(view, 'elbow'), wrist: within(view, 'wrist') }).map(
    (arm) => ({ ...arm, scale: 1, foreScale: 1, grip: 0 }),
  );
const legWithin = (view: View): Arbitrary<Leg> =>
  record({ hip: within(view, 'hip'), knee: within(view, 'knee'), foot: within(view, 'ankle') }).map((leg) => ({
    ...leg,
    scale: 1,
    shankScale: 1,
  }));
const poseWithin = (view: View): Arbitrary<Pose> =>
  record({
    trunkLow: within(view, 'waist'),
    trunkUp: within(view, 'waist'),
    neck: within(view, 'neck'),
    head: within(view, 'head'),
    tilt: within(view, 'head'),
    scap: unit,
    shrug: unit,
    turn: unit,
    armR: armWithin(view),
    armL: armWithin(view),
    legR: legWithin(view),
    legL: legWithin(view),
  }).map((pose) => ({ ...straightSpine, ...pose }));

const anyPose = constantFrom<View[]>('side', 'front').chain((view) =>
  record({ pose: poseWithin(view), x: place, y: place }).map(({ pose, x, y }) => ({ view, pose, pelvis: { x, y } })),
);

const closeTo = (from: Point, to: Point, length: number) => expect(distance(from, to)).toBeCloseTo(length, 6);

describe('the skeleton', () => {
  it('keeps the length of every bone, whatever the pose', () => {
    assert(
      property(anyPose, ({ view, pose, pelvis }) => {
        const body = skeleton(pose, view, pelvis);
        closeTo(body.pelvis, body.waist, bones.trunkLow);
        closeTo(body.waist, body.neckBase, bones.trunkUp);
        closeTo(body.neckBase, body.skullBase, bones.neck);
        for (const arm of [body.armR, body.armL]) {
          closeTo(arm.shoulder, arm.elbow, bones.upperArm);
          closeTo(arm.elbow, arm.wrist, bones.forearm);
          closeTo(arm.wrist, arm.tip, bones.hand);
        }
        for (const leg of [body.legR, body.legL]) {
          closeTo(leg.hip, leg.knee, bones.thigh);
          closeTo(leg.knee, leg.ankle, bones.shank);
        }
      }),
    );
  });

  it('is in front view its own mirror image when the limbs change sides and the trunk leans the other way', () => {
    assert(
      property(poseWithin('front'), (pose) => {
        const body = skeleton(pose, 'front', { x: 0, y: 0 });
        const mirrored = skeleton(mirror(pose), 'front', { x: 0, y: 0 });
        const flip = ({ x, y }: Point): Point => ({ x: -x, y });
        for (const part of ['elbow', 'wrist', 'tip'] as const)
          expect(distance(flip(body.armR[part]), mirrored.armL[part])).toBeCloseTo(0, 6);
        for (const part of ['knee', 'ankle', 'toe'] as const)
          expect(distance(flip(body.legL[part]), mirrored.legR[part])).toBeCloseTo(0, 6);
        expect(distance(flip(body.head), mirrored.head)).toBeCloseTo(0, 6);
        expect(mirror(mirror(pose))).toEqual(pose);
      }),
    );
  });

  it('lets a straight arm hang along the trunk, and lifts it overhead at 180 degrees', () => {
    const hanging = skeleton(withArm({ shoulder: 0 }), 'side', { x: 0, y: 0 });
    expect(hanging.armR.wrist.y - hanging.armR.shoulder.y).toBeCloseTo(bones.upperArm + bones.forearm);
    const lifted = skeleton(withArm({ shoulder: 180 }), 'side', { x: 0, y: 0 });
    expect(lifted.armR.shoulder.y - lifted.armR.wrist.y).toBeCloseTo(bones.upperArm + bones.forearm);
  });
});

describe('reaching with two bones', () => {
  const target = record({ x: place, y: place });

  const straightReach = bones.upperArm + bones.forearm;
  const bend = constantFrom<(1 | -1)[]>(1, -1);
  const reached = (to: Point, side: 1 | -1) => {
    const { first, turn } = reach({ x: 0, y: 0 }, to, bones.upperArm, bones.forearm, side);
    const { shoulder, wrist } = skeleton(withArm({ shoulder: first, elbow: turn }), 'side', { x: 0, y: 0 }).armR;
    return { end: { x: wrist.x - shoulder.x, y: wrist.y - shoulder.y }, turn };
  };

  it('puts the end on every target within reach, folded to the side that is asked for', () => {
    const near = target.filter(
      (to) => distance({ x: 0, y: 0 }, to) > 2.1 && distance({ x: 0, y: 0 }, to) < straightReach,
    );
    assert(
      property(near, bend, (to, side) => {
        const { end, turn } = reached(to, side);
        expect(distance(end, to)).toBeLessThan(0.05);
        expect(Math.sign(turn)).toBe(side);
      }),
    );
  });

  it('stretches toward a target that is out of reach', () => {
    const far = target.filter((to) => distance({ x: 0, y: 0 }, to) > straightReach);
    assert(
      property(far, bend, (to, side) => {
        const { end } = reached(to, side);
        expect(distance(end, to)).toBeCloseTo(distance({ x: 0, y: 0 }, to) - straightReach, 0);
      }),
    );
  });
});

function withArm(arm: Partial<Arm>): Pose {
  const straight = { shoulder: 0, elbow: 0, wrist: 0, scale: 1, foreScale: 1, grip: 0, ...arm };
  const leg = { hip: 0, knee: 0, foot: 0, scale: 1, shankScale: 1 };
  return { ...straightSpine, armR: straight, armL: straight, legR: leg, legL: leg };
}

/** The same pose seen in a mirror (front view). */
const mirror = (pose: Pose): Pose => ({
  ...pose,
  trunkLow: -pose.trunkLow,
  trunkUp: -pose.trunkUp,
  neck: -pose.neck,
  tilt: -pose.tilt,
  turn: -pose.turn,
  armR: pose.armL,
  armL: pose.armR,
  legR: pose.legL,
  legL: pose.legR,
});
