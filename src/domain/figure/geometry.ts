/** Units of the figure: a standing person is about 98 tall. `x` grows to the right, `y` downward; the floor is `y = 0`. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const perDegree = Math.PI / 180;
export const radians = (degrees: number): number => degrees * perDegree;
export const degrees = (radians: number): number => radians / perDegree;

/** A step of `length` in a direction given in degrees from straight down, positive to the right. */
export const down = (angle: number, length: number): Point => ({
  x: Math.sin(radians(angle)) * length,
  y: Math.cos(radians(angle)) * length,
});

/** A step of `length` in a direction given in degrees from straight up, positive to the right. */
export const up = (angle: number, length: number): Point => ({
  x: Math.sin(radians(angle)) * length,
  y: -Math.cos(radians(angle)) * length,
});

/** Direction from one point to another, in degrees from straight down. */
export const bearing = (from: Point, to: Point): number => degrees(Math.atan2(to.x - from.x, to.y - from.y));

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y });
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
export const mixPoints = (a: Point, b: Point, share: number): Point => ({
  x: mix(a.x, b.x, share),
  y: mix(a.y, b.y, share),
});

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
