import type { Point } from './geometry';
import type { Arm, Leg, Side, Spine, View } from './pose';
import type { Prop } from './props';
import type { Spot } from './spots';

/** Angles of one arm; with `at` the wrist goes to a place instead, and `bend` says to which side the elbow folds. */
export interface ArmSpec extends Partial<Arm> {
  readonly at?: Spot;
  readonly bend?: 1 | -1;
  /** Where the fingers of such a hand point, in degrees from straight down (side: 90 is forward). */
  readonly fingers?: number;
}

/** Angles of one leg; with `toe` the ball of the foot is on the floor there instead, and `foot` lifts the heel. */
export interface LegSpec extends Partial<Leg> {
  readonly toe?: number;
}

/** A key pose as it is written down: what is left out is at rest. `arms` and `legs` say it for both sides. */
export interface KeySpec extends Partial<Spine> {
  readonly arms?: ArmSpec;
  readonly armR?: ArmSpec;
  readonly armL?: ArmSpec;
  readonly legs?: LegSpec;
  readonly legR?: LegSpec;
  readonly legL?: LegSpec;
  /** Where the hip joints are; left out, the anchor decides. */
  readonly pelvis?: Point;
}

/**
 * What keeps the figure where it is. `feet`: the lowest sole is on the floor and the pinned foot keeps its place.
 * `seat`: the pelvis is on the chair. `floor`: every key says where the pelvis is.
 */
export type Anchor = 'feet' | 'seat' | 'floor';

/**
 * How the key poses are played. `hold`: through the keys to the last, and stay there breathing. `reps`: to the last and
 * back. `press`: to the last, with small waves. `cycle`: round through all keys, one a beat, starting from the first.
 * `walk`: as `cycle`, but the first key is standing and the others are played once a repetition.
 */
export type MotionKind = 'hold' | 'reps' | 'press' | 'cycle' | 'walk';

export interface Sequence {
  readonly view: View;
  readonly anchor: Anchor;
  readonly motion: MotionKind;
  readonly keys: readonly [KeySpec, KeySpec, ...KeySpec[]];
  readonly props?: readonly Prop[];
  /** The side whose limbs work, when only one does; the second side of the dose is drawn mirrored. */
  readonly works?: Side;
  /** The foot that keeps its place; `R` when left out. */
  readonly pin?: Side;
  /** Arms that are behind the trunk and head in front view. */
  readonly behind?: 'arms' | 'hands';
  /** Hands that press: a ring marks the place. */
  readonly touch?: readonly Side[];
}
