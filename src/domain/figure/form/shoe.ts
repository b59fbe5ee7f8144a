import type { Outline } from './outline';

const points = (...rows: readonly (readonly [x: number, y: number])[]): Outline => rows.map(([x, y]) => ({ x, y }));

/** Side view; the ankle is at the origin and the toes along x. The ball of the foot is at (6, 2.6). */
export const shoeOutline: Outline = points(
  [-1.9, -2.6],
  [-2.3, -1.2],
  [-2.9, 0.4],
  [-3.05, 1.9],
  [-2.9, 2.3],
  [0, 2.3],
  [6, 2.3],
  [7, 1.9],
  [6.6, 0.1],
  [4.6, -0.7],
  [2.7, -1.7],
  [2.2, -2.8],
);
export const soleOutline: Outline = points(
  [-3.1, 1.6],
  [-3, 2.45],
  [-2.6, 2.6],
  [1.2, 2.6],
  [2.4, 2.4],
  [3.6, 2.6],
  [6.3, 2.6],
  [6.9, 2.1],
  [6.3, 1.6],
  [2, 1.7],
);

/** The toes; the ball of the foot is at the origin. They stay flat when the heel lifts. */
export const toesOutline: Outline = points(
  [-1.4, -2.4],
  [-1.6, -1.2],
  [-0.9, -0.3],
  [0.8, -0.3],
  [3.3, -0.35],
  [3.9, -1.1],
  [3, -2.1],
  [0.8, -2.7],
);
export const toesSoleOutline: Outline = points([-0.8, -1], [-1, -0.5], [-0.6, 0], [2.9, 0], [3.7, -0.3], [3.9, -1]);

/** Front view; the ankle is at the origin, `x` runs outward. */
export const frontShoe = (out: 1 | -1): Outline =>
  points(
    [-2, -2.4],
    [-2.5, 0.2],
    [-2.9, 1.9],
    [-2.5, 2.3],
    [0, 2.4],
    [3.6, 2.3],
    [4.1, 1.6],
    [3.1, -0.2],
    [2, -2.4],
  ).map(({ x, y }) => ({ x: x * out, y }));
export const frontSole = (out: 1 | -1): Outline =>
  points([-2.95, 1.6], [-2.7, 2.5], [0, 2.6], [3.7, 2.5], [4.1, 1.6], [0, 1.7]).map(({ x, y }) => ({ x: x * out, y }));
