import type { Arm, Leg, Pose, View } from './pose';

/**
 * How far joints are drawn to go, in degrees. The figure shows ordinary people at ease: no pose may need more than
 * common reference values allow.
 *
 * `aaos`: reference value of the American Academy of Orthopaedic Surgeons, as tabulated by Soucie et al.,
 * Haemophilia 2011, doi:10.1111/j.1365-2516.2010.02399.x, who measured 674 healthy people and found means within
 * about ten degrees. `judgement`: ours, because a flat picture mixes several joints or foreshortens the limb.
 */
interface Limit {
  readonly low: number;
  readonly high: number;
  readonly from: 'aaos' | 'judgement';
}

export const joints = ['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle', 'waist', 'neck', 'head'] as const;
export type Joint = (typeof joints)[number];

export const limits: Readonly<Record<View, Readonly<Record<Joint, Limit>>>> = {
  side: {
    shoulder: { low: -63, high: 180, from: 'aaos' },
    elbow: { low: 0, high: 152, from: 'aaos' },
    wrist: { low: -70, high: 80, from: 'aaos' },
    // Of the thigh against the pelvis.
    hip: { low: -30, high: 130, from: 'aaos' },
    knee: { low: 0, high: 150, from: 'judgement' },
    // Under body weight the ankle bends further than the 20 degrees of the tables.
    ankle: { low: -35, high: 70, from: 'judgement' },
    // Between lower and upper trunk: the whole of the lumbar and the lower thoracic spine in one bend.
    waist: { low: -30, high: 45, from: 'judgement' },
    // The neck bone leans with the head carried forward, which is mostly a glide.
    neck: { low: -30, high: 40, from: 'judgement' },
    head: { low: -60, high: 30, from: 'judgement' },
  },
  front: {
    shoulder: { low: -45, high: 185, from: 'judgement' },
    elbow: { low: -150, high: 150, from: 'aaos' },
    wrist: { low: -60, high: 60, from: 'judgement' },
    hip: { low: -20, high: 45, from: 'aaos' },
    // The shank of a seated figure hangs down, so its "knee" undoes the hip.
    knee: { low: 0, high: 45, from: 'judgement' },
    ankle: { low: -45, high: 45, from: 'judgement' },
    waist: { low: -25, high: 25, from: 'judgement' },
    neck: { low: -45, high: 45, from: 'aaos' },
    head: { low: -30, high: 30, from: 'judgement' },
  },
};

export interface Breach {
  readonly joint: Joint;
  readonly angle: number;
}

/** The joints of a pose that go further than their limit, by more than half a degree. */
export function breaches(pose: Pose, view: View): readonly Breach[] {
  return angles(pose, view).filter(({ joint, angle }) => {
    const { low, high } = limits[view][joint];
    return angle < low - 0.5 || angle > high + 0.5;
  });
}

function angles(pose: Pose, view: View): readonly Breach[] {
  const lean = view === 'side' ? pose.head : pose.tilt;
  return [
    ...[pose.armR, pose.armL].flatMap(armAngles),
    ...[pose.legR, pose.legL].flatMap((leg) => legAngles(leg, view === 'side' ? pose.trunkLow : 0)),
    { joint: 'waist', angle: pose.trunkUp - pose.trunkLow },
    { joint: 'neck', angle: pose.neck - pose.trunkUp },
    { joint: 'head', angle: lean - pose.neck },
  ];
}

const armAngles = (arm: Arm): readonly Breach[] => [
  { joint: 'shoulder', angle: arm.shoulder },
  { joint: 'elbow', angle: arm.elbow },
  { joint: 'wrist', angle: arm.wrist },
];

const legAngles = (leg: Leg, pelvis: number): readonly Breach[] => [
  { joint: 'hip', angle: leg.hip + pelvis },
  { joint: 'knee', angle: leg.knee },
  { joint: 'ankle', angle: leg.foot - (leg.knee - leg.hip) },
];
