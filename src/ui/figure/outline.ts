import type { Outline } from '#src/domain/figure/form/outline';
import type { Point } from '#src/domain/figure/geometry';

/** Two decimals, without the cost of a locale. */
export const n = (value: number): string => String(Math.round(value * 100) / 100);
const p = (point: Point): string => `${n(point.x)} ${n(point.y)}`;

const known = new WeakMap<Outline, string>();

/** A closed curve that passes through all points (Catmull-Rom, as Bezier pieces). */
export function smoothPath(points: Outline): string {
  const cached = known.get(points);
  if (cached !== undefined) return cached;
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const pieces = points.map((_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${p(one)} ${p(two)} ${p(to)}`;
  });
  const path = `M${p(at(0))}${pieces.join('')}Z`;
  known.set(points, path);
  return path;
}

export const linePath = (points: readonly Point[]): string => `M${points.map(p).join('L')}`;
