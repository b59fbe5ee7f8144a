import { clamp, minus, plus, type Point } from '../geometry';
import { outward, type Side, type View } from '../pose';
import type { ArmPoints, LegPoints } from '../skeleton';
import { along, type Outline, type Place } from './outline';
import { rungs, type Profile, type Sense } from './profile';

export const profiles = {
  upperArm: rungs([0, 3.3, 3.3], [0.2, 3.3, 3.3], [0.5, 2.8, 2.8], [0.8, 2.4, 2.4], [1, 2.3, 2.3]),
  forearm: rungs([0, 2.3, 2.3], [0.22, 2.5, 2.4], [0.55, 2.1, 2], [1, 1.5, 1.5]),
  thigh: rungs([0, 4.9, 5], [0.25, 4.9, 4.8], [0.55, 4.3, 4.1], [0.85, 3.5, 3.3], [1, 3.3, 3.2]),
  shank: rungs([0, 3.3, 3.2], [0.16, 3, 3.3], [0.36, 2.7, 3.5], [0.62, 2.4, 2.8], [0.9, 2.2, 2.3]),
  thighFront: rungs([0, 4.9, 4.4], [0.25, 4.8, 4.3], [0.6, 4.1, 3.9], [1, 3.3, 3.3]),
  shankFront: rungs([0, 3.3, 3.3], [0.3, 3.3, 3.1], [0.62, 2.6, 2.6], [0.9, 2.2, 2.2]),
} as const satisfies Record<string, Profile>;
export type Bone = keyof typeof profiles;

/** Which of the profiles a thigh or a shank has in a view. */
export const thighIn = (view: View): Bone => (view === 'side' ? 'thigh' : 'thighFront');
export const shankIn = (view: View): Bone => (view === 'side' ? 'shank' : 'shankFront');

/** Where the sleeve ends, as a share of the upper arm. */
export const sleeveEnd = 0.62;

/** The fore side of a limb is up along its bone, but for the limbs on the viewer's left in front view. */
export const senseOf = (view: View, side: Side): Sense => outward(view, side);

/** How much of the thumb shows, and on which side: upward, and inward of a hand that hangs or is held up. */
export function thumbOf(arm: ArmPoints, view: View, side: Side): number {
  if (view === 'side') return 1;
  const out = outward(view, side);
  const { turn } = along(arm.wrist, arm.tip);
  const sideways = Math.cos((turn * Math.PI) / 180) * out;
  const upward = -Math.sin((turn * Math.PI) / 180);
  // Outward and up: the thumb is on the side of the head; hanging, on the side of the trunk.
  return clamp((upward + 0.7 * sideways + 0.45) * 3, -1, 1) * out;
}

/** The toes stay flat on the floor while the heel lifts over them. */
export function toesPlace(leg: LegPoints): Place {
  const foot = along(leg.heel, leg.toe).turn;
  const near = clamp(1 - Math.abs(leg.toe.y) / 1.5, 0, 1);
  const flat = foot > 0 && foot < 95 ? foot * near : 0;
  return { ...leg.toe, turn: foot - flat };
}

/** The limb on the far side stands a little further forward, so that both are seen. */
export const apart = { arm: { x: 2.2, y: -0.5 }, leg: { x: 2.2, y: 0 } } as const;

export const shiftArm = (arm: ArmPoints): ArmPoints => ({
  shoulder: plus(arm.shoulder, apart.arm),
  elbow: plus(arm.elbow, apart.arm),
  wrist: plus(arm.wrist, apart.arm),
  tip: plus(arm.tip, apart.arm),
});
export const shiftLeg = (leg: LegPoints): LegPoints => ({
  hip: plus(leg.hip, apart.leg),
  knee: plus(leg.knee, apart.leg),
  ankle: plus(leg.ankle, apart.leg),
  heel: plus(leg.heel, apart.leg),
  toe: plus(leg.toe, apart.leg),
});

/** A shape along a bone, and how long that bone is seen. */
export interface BoneForm {
  readonly place: Place;
  readonly length: number;
}
export const boneForm = (from: Point, to: Point): BoneForm => {
  const { x, y } = minus(to, from);
  return { place: along(from, to), length: Math.round(Math.hypot(x, y) * 20) / 20 };
};

/** Shapes in coordinates of their own, made once for each length. */
export function keptShapes(): (key: string, make: () => Outline) => Outline {
  const kept = new Map<string, Outline>();
  return (key, make) => {
    const known = kept.get(key);
    if (known) return known;
    const made = make();
    kept.set(key, made);
    return made;
  };
}
