import { degrees, radians, type Point } from '../geometry';

/** A smooth closed curve through points. */
export type Outline = readonly Point[];

/** Where a shape drawn in coordinates of its own is put: turned clockwise by degrees, then moved. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

export const here: Place = { x: 0, y: 0, turn: 0 };

/** From one point to another: the shape's own x runs along the bone. */
export const along = (from: Point, to: Point): Place => ({
  x: from.x,
  y: from.y,
  turn: degrees(Math.atan2(to.y - from.y, to.x - from.x)),
});

/** A point of a placed shape, in the scene. */
export function placed(point: Point, { x, y, turn }: Place): Point {
  if (turn === 0) return { x: point.x + x, y: point.y + y };
  const [cos, sin] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  return { x: x + point.x * cos - point.y * sin, y: y + point.x * sin + point.y * cos };
}
