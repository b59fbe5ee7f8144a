import { lineOf, type Area, type Line } from '../moves/move';
import type { Build } from './form/build';
import { shiftArm, shiftLeg } from './form/limbs';
import { plus, up, type Point } from './geometry';
import { glowsOf, type Glow } from './glow';
import type { Part, Tailor } from './parts';
import type { View } from './pose';
import type { Sequence } from './sequence';
import type { Skeleton } from './skeleton';

export interface Head {
  readonly view: View;
  readonly centre: Point;
  /** Degrees clockwise from upright. */
  readonly lean: number;
  /** Front view: where the face looks, -1 to 1 to the viewer's right, and degrees of chin (negative is up). */
  readonly turn: number;
  readonly pitch: number;
}

/** One thing to draw, in order from the back; its `id` is the same in every frame of a scene. */
export type Layer =
  | Part
  | { readonly kind: 'head'; readonly id: string; readonly head: Head }
  | { readonly kind: 'glow'; readonly id: string; readonly glow: Glow }
  | { readonly kind: 'line'; readonly id: string; readonly points: readonly Point[]; readonly what: 'band' | 'string' }
  | { readonly kind: 'ring'; readonly id: string; readonly centre: Point; readonly line: Line };

/** Everything a renderer needs for one instant. */
export interface Frame {
  readonly body: Skeleton;
  readonly layers: readonly Layer[];
  /** 1 as drawn, -1 mirrored for the second side, in between while it turns round. */
  readonly facing: number;
  /** 0 to 1: how brightly the areas glow. */
  readonly effort: number;
  /** Units that the ground has passed under somebody who walks. */
  readonly travel: number;
  /** The whole figure grows a little when it leans toward the viewer. */
  readonly scale: number;
}

export interface FrameAsk {
  readonly body: Skeleton;
  readonly sequence: Sequence;
  readonly areas: readonly Area[];
  readonly build: Build;
  readonly tailor: Tailor;
  readonly breath: number;
  readonly effort: number;
  readonly facing: number;
  readonly travel: number;
}

export function frameOf(ask: FrameAsk): Frame {
  const { body, sequence, areas, tailor, effort, facing, travel } = ask;
  // The primary area comes last, and so on top where two areas meet.
  const glows = areas
    .map((area, index) => glowsOf(area, { ...ask, works: sequence.works, kept: tailor.kept }, index === 0 ? 1 : 0.6))
    .toReversed()
    .flat();
  const layers = body.view === 'side' ? sideLayers(ask, glows) : frontLayers(ask, glows);
  return {
    body,
    layers: [...stringOf(body, sequence), ...layers, ...bandOf(body, sequence), ...rings(body, sequence, areas)],
    facing,
    effort,
    travel,
    scale: 1 + 0.06 * body.pose.depth,
  };
}

/** The right side of the body is near in side view. */
function sideLayers(ask: FrameAsk, glows: readonly Glow[]): readonly Layer[] {
  const { body, tailor } = ask;
  const { pelvis, shirt, neck } = tailor.trunk(ask);
  const farLeg = shiftLeg(body.legL);
  return [
    ...tailor.arm(shiftArm(body.armL), body.pose.armL, 'side', 'L', true),
    ...glowing(glows, 'armL'),
    ...tailor.lowerLeg(farLeg, 'side', 'L', true),
    tailor.thigh(farLeg, 'side', 'L', true),
    ...glowing(glows, 'legL'),
    pelvis,
    ...tailor.lowerLeg(body.legR, 'side', 'R', false),
    tailor.thigh(body.legR, 'side', 'R', false),
    neck,
    shirt,
    ...glowing(glows, 'legR'),
    ...glowing(glows, 'trunk'),
    head(body),
    ...glowing(glows, 'neck'),
    ...tailor.arm(body.armR, body.pose.armR, 'side', 'R', false),
    ...glowing(glows, 'armR'),
  ];
}

function frontLayers(ask: FrameAsk, glows: readonly Glow[]): readonly Layer[] {
  const { body, tailor, sequence } = ask;
  const { pelvis, shirt, neck } = tailor.trunk(ask);
  const arms = [
    ...tailor.arm(body.armR, body.pose.armR, 'front', 'R', false),
    ...glowing(glows, 'armR'),
    ...tailor.arm(body.armL, body.pose.armL, 'front', 'L', false),
    ...glowing(glows, 'armL'),
  ];
  const seated = sequence.anchor === 'seat';
  const thighs = (['R', 'L'] as const).map((side) =>
    tailor.thigh(side === 'R' ? body.legR : body.legL, 'front', side, false, seated ? 'lap' : 'trousers'),
  );
  const shanks = [
    ...tailor.lowerLeg(body.legR, 'front', 'R', false),
    ...tailor.lowerLeg(body.legL, 'front', 'L', false),
  ];
  // Seated thighs point at the viewer: the knees come before the lap and the hem.
  const rest = seated ? [pelvis, ...thighs, neck, shirt, ...shanks] : [...shanks, ...thighs, pelvis, neck, shirt];
  const upon = [
    ...glowing(glows, 'legR'),
    ...glowing(glows, 'legL'),
    ...glowing(glows, 'trunk'),
    head(body),
    ...glowing(glows, 'neck'),
  ];
  return sequence.behind ? [...arms, ...rest, ...upon] : [...rest, ...upon, ...arms];
}

const head = (body: Skeleton): Layer => ({
  kind: 'head',
  id: 'head',
  head: {
    view: body.view,
    centre: body.head,
    lean: body.view === 'side' ? body.pose.head : body.pose.tilt,
    turn: body.pose.turnHead,
    pitch: body.pose.pitchHead,
  },
});

const glowing = (glows: readonly Glow[], on: Glow['on']): readonly Layer[] =>
  glows
    .filter((glow) => glow.on === on)
    .map((glow, index) => ({ kind: 'glow', id: `${glow.area}-${on}-${index}`, glow }));

/** From the breastbone to the sky, behind the head. */
function stringOf(body: Skeleton, sequence: Sequence): readonly Layer[] {
  if (!sequence.props?.some((prop) => prop.kind === 'string')) return [];
  const chest = plus(body.neckBase, up(body.pose.trunkUp + 130, 7.6));
  return [{ kind: 'line', id: 'string', what: 'string', points: [chest, plus(chest, up(9, 60))] }];
}

function bandOf(body: Skeleton, sequence: Sequence): readonly Layer[] {
  const band = sequence.props?.find((prop) => prop.kind === 'band');
  if (!band) return [];
  const { armR, armL, legR, legL } = body;
  const post = sequence.props?.find((prop) => prop.kind === 'post');
  const points = {
    hands: [armR.tip, armL.tip],
    post: [armR.tip, post ? { x: post.x, y: -post.height } : armL.tip],
    feet: [armR.tip, legR.toe, legL.toe, armL.tip],
  }[band.between];
  return [{ kind: 'line', id: 'band', what: 'band', points }];
}

const rings = (body: Skeleton, sequence: Sequence, areas: readonly Area[]): readonly Layer[] =>
  (sequence.touch ?? []).map((side) => ({
    kind: 'ring',
    id: `ring${side}`,
    centre: (side === 'R' ? body.armR : body.armL).tip,
    line: areas[0] ? lineOf(areas[0]) : 'back',
  }));
