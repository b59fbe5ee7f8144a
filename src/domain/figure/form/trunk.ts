import { bones } from '../bones';
import { clamp, mix, plus, up, type Point } from '../geometry';
import { outward, type Side } from '../pose';
import type { Skeleton } from '../skeleton';
import type { Build } from './build';
import type { Outline } from './outline';
import { rungs, widthAt, type Profile } from './profile';

/** Shares run along the spine from the hip joint (0) to the base of the neck (1). */
const side: Profile = rungs(
  [-0.15, 2.2, 3.8],
  [-0.02, 4.7, 6],
  [0.12, 4.8, 6],
  [0.3, 4.6, 4.5],
  [0.46, 4.6, 4],
  [0.62, 5.4, 4.6],
  [0.78, 5.9, 5.4],
  [0.88, 5.3, 5.4],
  [0.97, 3.4, 4.6],
  [1.06, 2, 3.1],
);
const front: Profile = rungs(
  [-0.15, 3.6, 3.6],
  [0, 8.2, 8.2],
  [0.12, 8, 8],
  [0.28, 7.2, 7.2],
  [0.44, 6.7, 6.7],
  [0.62, 7.4, 7.4],
  [0.8, 8.5, 8.5],
  [1, 8.2, 8.2],
);

const spineLength = bones.trunkLow + bones.trunkUp;
const waistAt = bones.trunkLow / spineLength;
/** The hem of the shirt. */
const hem = 0.09;

/** A body whose trunk is to be drawn: `breath` (0 to 1) fills the chest. */
export interface TrunkForm {
  readonly body: Skeleton;
  readonly build: Build;
  readonly breath: number;
}

/** A point of the trunk: `across` is 1 at its fore edge (front view: the viewer's right) and -1 at its back edge. */
export function trunkPoint(form: TrunkForm, at: number, across: number): Point {
  const { body, build, breath } = form;
  const { pose } = body;
  const profile = body.view === 'side' ? side : front;
  const upper = clamp((at - 0.55) / 0.2, 0, 1);
  const girth = at < 0.45 ? mix(build.hip, build.waist, clamp(at / 0.4, 0, 1)) : mix(build.waist, build.chest, upper);
  const scap = body.view === 'side' ? pose.scap * (across > 0 ? -0.08 : 0.06) * upper : 0;
  const turned = body.view === 'front' ? 1 - 0.26 * Math.abs(pose.turn) * (0.5 + upper / 2) : 1;
  const width = widthAt(profile, at, across) * girth * (1 + (0.02 + 0.04 * upper) * breath + scap) * turned;
  return plus(spinePoint(body, at), up(leanAt(body, at) + 90, across * width));
}

/** The spine as one curve: it leaves the pelvis and reaches the neck in the directions of the two bones. */
function spinePoint(body: Skeleton, at: number): Point {
  const { pelvis, waist, neckBase, pose } = body;
  if (at <= 0) return plus(pelvis, up(pose.trunkLow, at * spineLength));
  if (at >= 1) return plus(neckBase, up(pose.trunkUp, (at - 1) * spineLength));
  const half = (pose.trunkLow + pose.trunkUp) / 2;
  return at < waistAt
    ? hermite(pelvis, waist, up(pose.trunkLow, bones.trunkLow), up(half, bones.trunkLow), at / waistAt)
    : hermite(
        waist,
        neckBase,
        up(half, bones.trunkUp),
        up(pose.trunkUp, bones.trunkUp),
        (at - waistAt) / (1 - waistAt),
      );
}

function hermite(a: Point, b: Point, ta: Point, tb: Point, t: number): Point {
  const [t2, t3] = [t * t, t * t * t];
  const of = (key: 'x' | 'y') =>
    a[key] * (2 * t3 - 3 * t2 + 1) + ta[key] * (t3 - 2 * t2 + t) + b[key] * (3 * t2 - 2 * t3) + tb[key] * (t3 - t2);
  return { x: of('x'), y: of('y') };
}

function leanAt({ pose }: Skeleton, at: number): number {
  const share = clamp((at - 0.08) / 0.84, 0, 1);
  return mix(pose.trunkLow, pose.trunkUp, share * share * (3 - 2 * share));
}

const edge = (form: TrunkForm, across: 1 | -1, ...shares: readonly number[]): Outline =>
  shares.map((at) => trunkPoint(form, at, across));

/** From the seat to the waistband. */
export const pelvisOutline = (form: TrunkForm): Outline => [
  ...edge(form, 1, -0.15, -0.02, 0.08, 0.11),
  trunkPoint(form, 0.14, 0),
  ...edge(form, -1, 0.11, 0.08, -0.02, -0.1, -0.15),
];

/** From the hem to the shoulders and the collar. */
export function shirtOutline(form: TrunkForm): Outline {
  const shares = [hem + 0.012, hem + 0.05, 0.2, 0.3, 0.46, 0.62, 0.78];
  const below = [-0.9, 0, 0.9].map((across) => trunkPoint(form, hem, across));
  const fore = [...below, ...edge(form, 1, ...shares)];
  const back = edge(form, -1, ...shares.toReversed());
  if (form.body.view === 'side') {
    return [...fore, ...edge(form, 1, 0.9, 0.97), ...edge(form, -1, 1.06, 1.02, 0.96, 0.9), ...back];
  }
  return [...fore, ...shoulderLine(form, 'L'), ...shoulderLine(form, 'R').toReversed(), ...back];
}

/** Front view: over one shoulder to the neck. */
function shoulderLine({ body, build }: TrunkForm, side: Side): Outline {
  const lean = body.pose.trunkUp;
  const { shoulder } = side === 'R' ? body.armR : body.armL;
  const out = outward('front', side);
  const from = (origin: Point, x: number, y: number) => plus(origin, plus(up(lean + 90, out * x), up(lean, y)));
  return [
    from(shoulder, 0.4, -4.4),
    from(shoulder, 1.6 * build.limb, 0.6),
    from(shoulder, -0.4, 3 * build.limb),
    from(body.neckBase, 5, 1 * build.neck),
    from(body.neckBase, 2.9 * build.neck, 2.4),
    from(body.neckBase, 2.3 * build.neck, 2.6),
    from(body.neckBase, 1, 0.9),
  ];
}
