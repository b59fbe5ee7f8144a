/**
 * A pose is angles in degrees and small modifiers, never positions.
 *
 * `side`: the figure faces right. `front`: it faces the viewer, so its right limbs are on the viewer's left.
 * World angles from vertical: `trunkLow` (pelvis to lower ribs), `trunkUp` (lower ribs to neck base), `neck`, all
 * positive forward (side) or toward the viewer's right (front); `head` (side: chin down is positive); `tilt` (front);
 * `hip` (thigh from straight down, positive forward or outward). Everything else is relative to the bone before it.
 */
export type View = 'side' | 'front';
export type Side = 'R' | 'L';

export interface Arm {
  /** Upper arm from the line of the trunk. Side: positive forward, 180 overhead. Front: positive outward. */
  readonly shoulder: number;
  /** Side: flexion. Front: positive turns the forearm outward, negative folds it across the body. */
  readonly elbow: number;
  /** Hand from the line of the forearm, in the sense of `elbow`. */
  readonly wrist: number;
  /** Foreshortening, 0 to 1, of an arm that points at the viewer or away. */
  readonly scale: number;
  readonly foreScale: number;
  /** The hand: 0 flat, 1 closed round something. */
  readonly grip: number;
}

export interface Leg {
  readonly hip: number;
  /** Flexion: the shank points to `hip - knee`. */
  readonly knee: number;
  /** Side view: how far the heel is lifted, as the angle of the sole. */
  readonly foot: number;
  readonly scale: number;
  readonly shankScale: number;
}

export interface Spine {
  readonly trunkLow: number;
  readonly trunkUp: number;
  readonly neck: number;
  readonly head: number;
  readonly tilt: number;
  /** Shoulder blades: -1 squeezed together, +1 rolled forward. */
  readonly scap: number;
  /** Shoulders: -1 low, +1 at the ears. */
  readonly shrug: number;
  /** Front view: the trunk turns, -1 to 1, positive toward the viewer's right. */
  readonly turn: number;
  readonly turnHead: number;
  /** Front view: degrees, negative is chin up. */
  readonly pitchHead: number;
  /** Front view: lean toward the viewer, 0 to 1. */
  readonly depth: number;
  /** Lift of the seated pelvis in units. */
  readonly rise: number;
}

export interface Pose extends Spine {
  readonly armR: Arm;
  readonly armL: Arm;
  readonly legR: Leg;
  readonly legL: Leg;
}

export const straightSpine: Spine = {
  trunkLow: 0,
  trunkUp: 0,
  neck: 0,
  head: 0,
  tilt: 0,
  scap: 0,
  shrug: 0,
  turn: 0,
  turnHead: 0,
  pitchHead: 0,
  depth: 0,
  rise: 0,
};
export const hangingArm: Arm = { shoulder: 4, elbow: 4, wrist: 0, scale: 1, foreScale: 1, grip: 0.15 };
export const straightLeg: Leg = { hip: 0, knee: 0, foot: 0, scale: 1, shankScale: 1 };

/** 1 for the limbs on the viewer's right in front view, -1 for the others; both are 1 in side view. */
export const outward = (view: View, side: Side): 1 | -1 => (view === 'front' && side === 'R' ? -1 : 1);
