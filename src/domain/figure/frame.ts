import { lineOf, type Area, type Line } from '../moves/move';
import {
  armCapsules,
  legCapsules,
  neckCapsule,
  shankCapsules,
  thighCapsule,
  trunkOutline,
  type Capsule,
  type Outline,
} from './body';
import { plus, up, type Point } from './geometry';
import { glowsOf, type Glow } from './glow';
import type { View } from './pose';
import type { Sequence } from './sequence';
import type { Skeleton } from './skeleton';

/** How a part is toned: limbs on the far side are paler. */
export type Tone = 'near' | 'far';

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
  | { readonly kind: 'limb'; readonly id: string; readonly tone: Tone; readonly capsules: readonly Capsule[] }
  | { readonly kind: 'trunk'; readonly id: string; readonly outline: Outline; readonly capsules: readonly Capsule[] }
  | { readonly kind: 'head'; readonly id: string; readonly head: Head }
  | { readonly kind: 'glow'; readonly id: string; readonly glow: Glow }
  | { readonly kind: 'line'; readonly id: string; readonly points: readonly Point[]; readonly what: 'band' | 'string' }
  | { readonly kind: 'ring'; readonly id: string; readonly centre: Point; readonly line: Line };

/** Everything a renderer needs for one instant. */
export interface Frame {
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
  readonly breath: number;
  readonly effort: number;
  readonly facing: number;
  readonly travel: number;
}

export function frameOf({ body, sequence, areas, breath, effort, facing, travel }: FrameAsk): Frame {
  // The primary area comes last, and so on top where two areas meet.
  const glows = areas
    .map((area, index) => glowsOf(area, body, sequence.works, index === 0 ? 1 : 0.6))
    .toReversed()
    .flat();
  const layers = body.view === 'side' ? sideLayers(body, glows, breath) : frontLayers(body, glows, breath, sequence);
  return {
    layers: [...stringOf(body, sequence), ...layers, ...bandOf(body, sequence), ...rings(body, sequence, areas)],
    facing,
    effort,
    travel,
    scale: 1 + 0.06 * body.pose.depth,
  };
}

/** The right side of the body is near in side view. */
function sideLayers(body: Skeleton, glows: readonly Glow[], breath: number): readonly Layer[] {
  return [
    limb('armL', 'far', armCapsules(body.armL)),
    limb('legL', 'far', legCapsules(body.legL, 'side')),
    ...glowing(glows, 'legL'),
    trunk(body, breath, legCapsules(body.legR, 'side')),
    head(body),
    ...glowing(glows, 'trunk'),
    ...glowing(glows, 'legR'),
    limb('armR', 'near', armCapsules(body.armR)),
    ...glowing(glows, 'armR'),
  ];
}

function frontLayers(body: Skeleton, glows: readonly Glow[], breath: number, sequence: Sequence): readonly Layer[] {
  const tone: Tone = sequence.behind ? 'far' : 'near';
  const arms = [
    limb('armR', tone, armCapsules(body.armR)),
    ...glowing(glows, 'armR'),
    limb('armL', tone, armCapsules(body.armL)),
    ...glowing(glows, 'armL'),
  ];
  const legR = legCapsules(body.legR, 'front');
  const legL = legCapsules(body.legL, 'front');
  // Seated thighs point at the viewer: they are one piece with the trunk, and the knees come before it.
  const rest =
    sequence.anchor === 'seat'
      ? [
          trunk(body, breath, [thighCapsule(body.legR), thighCapsule(body.legL)]),
          limb('legR', 'near', shankCapsules(body.legR, 'front')),
          limb('legL', 'near', shankCapsules(body.legL, 'front')),
        ]
      : [trunk(body, breath, [...legR, ...legL])];
  const upon = [...glowing(glows, 'legR'), ...glowing(glows, 'legL'), ...glowing(glows, 'trunk'), head(body)];
  return sequence.behind ? [...arms, ...rest, ...upon] : [...rest, ...upon, ...arms];
}

const limb = (id: string, tone: Tone, capsules: readonly Capsule[]): Layer => ({ kind: 'limb', id, tone, capsules });

/** The trunk, in one piece with the legs that stand under it. */
const trunk = (body: Skeleton, breath: number, legs: readonly Capsule[]): Layer => ({
  kind: 'trunk',
  id: 'trunk',
  outline: trunkOutline(body, breath),
  capsules: [neckCapsule(body), ...legs],
});

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
