import type { Capsule } from '#src/domain/figure/body';
import type { Point } from '#src/domain/figure/geometry';

const n = (value: number): string => value.toFixed(2);
const p = (point: Point): string => `${n(point.x)} ${n(point.y)}`;

/** Two circles and the band between them. */
export function capsulePath({ a, b, ra, rb }: Capsule): string {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length <= Math.abs(ra - rb) + 0.01) return circlePath(ra > rb ? a : b, Math.max(ra, rb));
  const toward = Math.atan2(b.y - a.y, b.x - a.x);
  const spread = Math.acos((ra - rb) / length);
  const on = (centre: Point, radius: number, angle: number): Point => ({
    x: centre.x + radius * Math.cos(angle),
    y: centre.y + radius * Math.sin(angle),
  });
  const wide = spread < Math.PI / 2;
  return [
    `M${p(on(a, ra, toward + spread))}`,
    `A${n(ra)} ${n(ra)} 0 ${wide ? 1 : 0} 1 ${p(on(a, ra, toward - spread))}`,
    `L${p(on(b, rb, toward - spread))}`,
    `A${n(rb)} ${n(rb)} 0 ${wide ? 0 : 1} 1 ${p(on(b, rb, toward + spread))}Z`,
  ].join('');
}

const circlePath = (centre: Point, radius: number): string =>
  `M${n(centre.x - radius)} ${n(centre.y)}a${n(radius)} ${n(radius)} 0 1 1 ${n(2 * radius)} 0a${n(radius)} ${n(radius)} 0 1 1 ${n(-2 * radius)} 0Z`;

/** A closed curve that passes through all points (Catmull-Rom, as Bezier pieces). */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? { x: 0, y: 0 };
  const pieces = points.map((_, i) => {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const one = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const two = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    return `C${p(one)} ${p(two)} ${p(to)}`;
  });
  return `M${p(at(0))}${pieces.join('')}Z`;
}

export const linePath = (points: readonly Point[]): string => `M${points.map(p).join('L')}`;
