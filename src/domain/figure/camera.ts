import { placed } from './form/outline';
import type { Frame, Layer } from './frame';
import type { Box, Point } from './geometry';
import { propShapes, type Prop } from './props';
import type { Sequence } from './sequence';

const margin = 4;
const smallest = 84;
const underFloor = 4.5;
/** Of the head about its middle, hair and nose included. */
const headRadius = 8.4;

/** The square that shows a sequence from its first pose to its last, and its mirror image, standing on the same floor. */
export function viewOf(frames: readonly Frame[], sequence: Sequence): Box {
  const points = [
    ...frames.flatMap((frame) => frame.layers.flatMap(pointsOf).map((point) => scaled(point, frame.scale))),
    ...(sequence.props ?? [])
      .filter(standsAlone)
      .flatMap((prop) => propShapes(prop, sequence.view))
      .flatMap((shape) => shape.points),
  ];
  const left = Math.min(...points.map((point) => point.x)) - margin;
  const right = Math.max(...points.map((point) => point.x)) + margin;
  const top = Math.min(...points.map((point) => point.y)) - margin;
  const size = Math.max(smallest, right - left, underFloor - top);
  const middle = (left + right) / 2;
  // Somebody who lies down would else be at the bottom of an empty square.
  const spare = Math.max(0, size * 0.72 - (underFloor - top));
  return { x: middle - size / 2, y: underFloor - size + spare / 2, width: size, height: size };
}

/** Where a point is when the figure has grown from its place on the floor. */
const scaled = ({ x, y }: Point, scale: number): Point => ({ x: x * scale, y: y * scale });

/** Walls and doorways fill whatever is shown; they do not decide it. */
const standsAlone = (prop: Prop): boolean => prop.kind === 'chair' || prop.kind === 'mat' || prop.kind === 'post';

/** The points that a layer reaches to; the string of the breastbone goes on out of sight. */
export function pointsOf(layer: Layer): readonly Point[] {
  switch (layer.kind) {
    case 'part':
      return layer.outline.map((point) => placed(point, layer.place));
    case 'head':
      return [-1, 1].flatMap((sign) => [
        { x: layer.head.centre.x + sign * headRadius, y: layer.head.centre.y },
        { x: layer.head.centre.x, y: layer.head.centre.y + sign * headRadius },
      ]);
    case 'glow':
      return layer.glow.outline.map((point) => placed(point, layer.glow.place));
    case 'line':
      return layer.what === 'string' ? [] : layer.points;
    case 'ring':
      return [layer.centre];
  }
}
