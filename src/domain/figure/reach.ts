import { bearing, clamp, degrees, distance, type Point } from './geometry';

export interface TwoBones {
  /** Direction of the first bone, in degrees from straight down. */
  readonly first: number;
  /** How far the second bone turns from the first; its sign is `bend`. */
  readonly turn: number;
}

/**
 * The angles with which two bones reach from `root` to `target`; stretched toward it when it is out of reach.
 * `bend` says to which side the joint between them folds.
 */
export function reach(root: Point, target: Point, first: number, second: number, bend: 1 | -1): TwoBones {
  const far = clamp(distance(root, target), Math.abs(first - second) + 0.01, first + second - 0.01);
  const atRoot = degrees(Math.acos(clamp((first ** 2 + far ** 2 - second ** 2) / (2 * first * far), -1, 1)));
  const atJoint = degrees(Math.acos(clamp((first ** 2 + second ** 2 - far ** 2) / (2 * first * second), -1, 1)));
  return { first: bearing(root, target) - bend * atRoot, turn: bend * (180 - atJoint) };
}
