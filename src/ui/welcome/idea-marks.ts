import { plus, up, type Point } from '#src/domain/figure/geometry';
import type { Skeleton } from '#src/domain/figure/skeleton';
import type { Idea } from './idea-scenes';

/** A line over a picture: what it tells of decides how it looks. */
export interface Mark {
  readonly look: 'pull' | 'taut' | 'ache' | 'length' | 'strength';
  readonly d: string;
}

/** Half of the depth of a trunk and a little air, in units of the figure. */
const before = 8.6;
const behind = -8.4;

/** Lines that hang on the body, so that they follow it wherever its pose is changed. */
export function marksOf(idea: Idea, body: Skeleton): readonly Mark[] {
  switch (idea) {
    case 'short':
      return pulls(body);
    case 'weak':
      return [...taut(body), ...aches(body)];
    case 'balanced':
      return [
        { look: 'length', d: curve(frontOf(body)) + head(frontOf(body), 'end') + head(frontOf(body), 'start') },
        { look: 'strength', d: curve(backOf(body)) },
      ];
  }
}

/** From the hip to below the chin. */
const frontOf = ({ pelvis, waist, neckBase, pose }: Skeleton): readonly Point[] => [
  plus(pelvis, { x: before, y: -5 }),
  plus(waist, up(pose.trunkLow + 90, before + 0.6)),
  plus(neckBase, up(pose.trunkUp + 90, before + 1.5)),
];

const backOf = ({ pelvis, waist, neckBase, skullBase, pose }: Skeleton): readonly Point[] => [
  plus(pelvis, up(pose.trunkLow + 90, behind)),
  plus(waist, up((pose.trunkLow + pose.trunkUp) / 2 + 90, behind - 1)),
  plus(neckBase, up((pose.trunkUp + pose.neck) / 2 + 90, behind + 1.5)),
  plus(skullBase, up(pose.neck + 90, behind + 3)),
];

/** Throat and thigh are drawn to each other. */
function pulls({ neckBase, pelvis, legR, pose }: Skeleton): readonly Mark[] {
  const throat = plus(neckBase, plus(up(pose.trunkUp + 90, before - 1), up(pose.trunkUp + 180, 1)));
  const thigh = plus(between(pelvis, legR.knee, 0.86), { x: 0, y: -4 });
  const halves = [
    [throat, between(throat, thigh, 0.44)],
    [thigh, between(thigh, throat, 0.44)],
  ] as const;
  return halves.map((half) => ({ look: 'pull', d: curve(half) + head(half, 'end') }));
}

function taut(body: Skeleton): readonly Mark[] {
  const line = backOf(body);
  return [{ look: 'taut', d: curve(line) + head(line, 'start') + head(line, 'end') }];
}

/** Short strokes away from the widest place of the back, as a comic draws what hurts. */
function aches({ neckBase, waist, pose }: Skeleton): readonly Mark[] {
  const sore = plus(between(neckBase, waist, 0.3), up(pose.trunkUp - 90, -behind));
  const strokes = [-50, 0, 50].map((turn) => {
    const away = pose.trunkUp - 90 + turn;
    return `M${at(plus(sore, up(away, 4.5)))}L${at(plus(sore, up(away, 10)))}`;
  });
  return [{ look: 'ache', d: strokes.join('') }];
}

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Through all points, softly (Catmull-Rom, as Bezier pieces). */
function curve(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return '';
  const of = (index: number): Point => points[Math.min(points.length - 1, Math.max(0, index))] ?? first;
  const pieces = points.slice(1).map((to, i) => {
    const [previous, from, next] = [of(i - 1), of(i), of(i + 2)];
    const one = { x: from.x + (to.x - previous.x) / 6, y: from.y + (to.y - previous.y) / 6 };
    const two = { x: to.x - (next.x - from.x) / 6, y: to.y - (next.y - from.y) / 6 };
    return `C${at(one)} ${at(two)} ${at(to)}`;
  });
  return `M${at(first)}${pieces.join('')}`;
}

/** An arrow head at one end of a line. */
function head(points: readonly Point[], which: 'start' | 'end'): string {
  const [tip, from] = which === 'end' ? [points.at(-1), points.at(-2)] : [points[0], points[1]];
  if (tip === undefined || from === undefined) return '';
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const barb = (turn: number): Point => ({
    x: tip.x - 4.6 * Math.cos(angle + turn),
    y: tip.y - 4.6 * Math.sin(angle + turn),
  });
  return `M${at(barb(0.62))}L${at(tip)}L${at(barb(-0.62))}`;
}
