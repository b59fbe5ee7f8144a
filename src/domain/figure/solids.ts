import type { Point } from './geometry';
import type { Prop } from './props';
import type { View } from './pose';

/** What a body cannot go through: a convex outline, clockwise. */
export interface Solid {
  readonly name: 'floor' | 'seat' | 'back rest' | 'desk top' | 'wall' | 'door frame';
  readonly outline: readonly Point[];
}

const far = 400;

const box = (name: Solid['name'], left: number, top: number, right: number, bottom: number): Solid => ({
  name,
  outline: [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ],
});

export const floor: Solid = box('floor', -far, 0, far, far);

const seat = box('seat', -7.6, -20.8, 11.6, -17.6);
const frontSeat = box('seat', -11.6, -20.8, 11.6, -17.6);
const backRest: Solid = {
  name: 'back rest',
  outline: [
    { x: -11, y: -53 },
    { x: -9, y: -53 },
    { x: -7.6, y: -37 },
    { x: -7.7, y: -30.4 },
    { x: -10.4, y: -30.4 },
  ],
};

/** The solid parts of a prop. What is seen face on behind the figure is none: nobody can be in front of it and inside. */
export function solidsOf(prop: Prop, view: View): readonly Solid[] {
  switch (prop.kind) {
    case 'chair':
      return view === 'side' ? [seat, backRest] : [frontSeat];
    case 'desk':
      return [deskTop(prop.x, prop.height)];
    case 'wall':
      return [prop.x > 0 ? box('wall', prop.x, -far, far, 0) : box('wall', -far, -far, prop.x, 0)];
    case 'doorway':
      return [
        box('door frame', -prop.half - far, -far, -prop.half, 0),
        box('door frame', prop.half, -far, prop.half + far, 0),
      ];
    case 'mat':
    case 'post':
    case 'band':
    case 'string':
    case 'wall-behind':
      return [];
  }
}

function deskTop(x: number, height: number): Solid {
  const end = x + Math.sign(x) * 39.3;
  return box('desk top', Math.min(x, end), -height, Math.max(x, end), -height + 2.6);
}

/** How deep a point is in a solid; negative outside, where it is no more than the distance to the nearest edge. */
export function depthIn({ outline }: Solid, point: Point): number {
  let depth = Infinity;
  for (const [index, from] of outline.entries()) {
    const to = outline[(index + 1) % outline.length] ?? from;
    const [x, y] = [to.x - from.x, to.y - from.y];
    const inward = ((point.y - from.y) * x - (point.x - from.x) * y) / Math.hypot(x, y);
    depth = Math.min(depth, inward);
  }
  return depth;
}
