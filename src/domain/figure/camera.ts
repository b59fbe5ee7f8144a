import type { Box, Point } from './geometry';
import { propShapes, type Prop } from './props';
import type { Sequence } from './sequence';
import type { SettledKey } from './settle';

const margin = 7;
const smallest = 84;
const underFloor = 5;

/** The square that shows every key of a sequence and its mirror image, standing on the same floor. */
export function viewOf(keys: readonly SettledKey[], sequence: Sequence): Box {
  const points = [
    ...keys.flatMap((key) => bodyPoints(key)),
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

/** Walls and doorways fill whatever is shown; they do not decide it. */
const standsAlone = (prop: Prop): boolean => prop.kind === 'chair' || prop.kind === 'mat' || prop.kind === 'post';

function bodyPoints({ skeleton }: SettledKey): readonly Point[] {
  const { head, armR, armL, legR, legL, pelvis } = skeleton;
  return [
    { x: head.x - 7, y: head.y - 7 },
    { x: head.x + 7, y: head.y + 7 },
    { x: pelvis.x - 6, y: pelvis.y },
    ...[armR, armL].flatMap((arm) => [arm.elbow, arm.wrist, arm.tip]),
    ...[legR, legL].flatMap((leg) => [leg.knee, leg.heel, leg.toe]),
  ];
}
