import { lineOf, type Area, type Line } from '../moves/move';
import type { Build } from './form/build';
import { boneForm, profiles, senseOf, shiftArm, shiftLeg, thighIn, type Bone, type keptShapes } from './form/limbs';
import { neckPoint } from './form/neck';
import { here, type Outline, type Place } from './form/outline';
import { lens, patch, type Region } from './form/profile';
import { trunkPoint, type TrunkForm } from './form/trunk';
import type { Side, View } from './pose';
import type { Skeleton } from './skeleton';

/** A worked area as a patch that lies on the body and moves with it. */
export interface Glow {
  readonly area: Area;
  readonly line: Line;
  readonly outline: Outline;
  readonly place: Place;
  /** 1 for the primary area, less for the others. */
  readonly strength: number;
  /** The part it lies on: it is drawn just above that. */
  readonly on: GlowPart;
}
export type GlowPart = 'trunk' | 'neck' | 'armR' | 'armL' | 'legR' | 'legL';

/** Where on the body an area is. Limbs run from the trunk outward; the trunk and the neck run upward. */
interface Spot extends Region {
  readonly part: 'trunk' | 'neck' | 'upper-arm' | 'thigh';
  /** Its corners (along, across) where it is no simple lens. */
  readonly corners?: readonly (readonly [along: number, across: number])[];
  /** Front view: drawn on both sides, this one as it is written on the viewer's right. */
  readonly paired?: true;
}

const on = (part: Spot['part'], from: number, to: number, inner: number, outer: number): Spot => ({
  part,
  from,
  to,
  inner,
  outer,
});
const both = (...spot: Parameters<typeof on>): Spot => ({ ...on(...spot), paired: true });
const shaped = (...corners: NonNullable<Spot['corners']>): Spot => ({ ...both('trunk', 0, 1, 0, 1), corners });

const places: Readonly<Record<View, Readonly<Record<Area, Spot>>>> = {
  side: {
    'neck-front': on('neck', 0.02, 0.8, 0.05, 1),
    chest: on('trunk', 0.64, 0.94, 0.2, 1),
    'arm-front': on('upper-arm', 0.1, 0.95, 0, 1),
    ribs: on('trunk', 0.46, 0.74, 0.1, 1),
    abdomen: on('trunk', 0.12, 0.5, 0.3, 1),
    'thigh-front': on('thigh', 0.12, 0.92, 0.05, 1),
    'neck-back': on('neck', -0.2, 0.86, -0.1, -1),
    'upper-back': on('trunk', 0.66, 0.98, -0.2, -1),
    'side-back': on('trunk', 0.42, 0.76, -0.1, -1),
    'lower-back': on('trunk', 0.14, 0.5, -0.25, -1),
    glutes: on('trunk', -0.14, 0.2, -0.1, -1),
    'thigh-back': on('thigh', 0.14, 0.94, -0.05, -1),
  },
  front: {
    'neck-front': both('neck', 0.02, 0.8, 0.1, 1),
    chest: shaped(
      [0.92, 0.1],
      [0.8, 0.08],
      [0.7, 0.14],
      [0.67, 0.42],
      [0.72, 0.74],
      [0.84, 0.98],
      [0.92, 0.9],
      [0.96, 0.5],
    ),
    'arm-front': on('upper-arm', 0.1, 0.95, -0.7, 0.7),
    ribs: both('trunk', 0.4, 0.7, 0.35, 1),
    abdomen: on('trunk', 0.1, 0.52, -0.45, 0.45),
    'thigh-front': on('thigh', 0.12, 0.92, -0.65, 0.65),
    'neck-back': both('neck', -0.2, 0.86, 0.3, 1),
    'upper-back': shaped(
      [0.96, 0.12],
      [0.8, 0.1],
      [0.62, 0.12],
      [0.6, 0.3],
      [0.74, 0.66],
      [0.86, 0.86],
      [0.95, 0.7],
      [0.98, 0.4],
    ),
    'side-back': both('trunk', 0.5, 0.82, 0.45, 1),
    'lower-back': both('trunk', 0.12, 0.5, 0.1, 0.6),
    glutes: both('trunk', -0.1, 0.2, 0.15, 0.85),
    'thigh-back': on('thigh', 0.12, 0.92, -0.65, 0.65),
  },
};

export interface GlowAsk extends TrunkForm {
  /** With this only that side of a paired area glows. */
  readonly works: Side | undefined;
  readonly kept: ReturnType<typeof keptShapes>;
}

/** The patches of an area. */
export function glowsOf(area: Area, ask: GlowAsk, strength: number): readonly Glow[] {
  const { body, works } = ask;
  const spot = places[body.view][area];
  const isSingle = body.view === 'side' || (spot.part !== 'upper-arm' && spot.part !== 'thigh' && !spot.paired);
  const sides: readonly Side[] = isSingle
    ? [works ?? (body.view === 'side' ? 'R' : 'L')]
    : works
      ? [works]
      : ['R', 'L'];
  return sides.map((side) => ({
    area,
    line: lineOf(area),
    strength,
    ...patchOf(area, spot, ask, side),
  }));
}

type Drawn = Pick<Glow, 'outline' | 'place' | 'on'>;

function patchOf(area: Area, spot: Spot, ask: GlowAsk, side: Side): Drawn {
  const { body, build } = ask;
  const across = spot.paired && side === 'R' ? -1 : 1;
  switch (spot.part) {
    case 'trunk':
      return { on: 'trunk', place: here, outline: trunkPatch(spot, ask, across) };
    case 'neck':
      return { on: 'neck', place: here, outline: lens(spot, (at, v) => neckPoint(body, build, at, v * across)) };
    case 'upper-arm': {
      const { shoulder, elbow } = armOf(body, side);
      return { on: side === 'R' ? 'armR' : 'armL', ...onBone('upperArm', area, spot, ask, side, shoulder, elbow) };
    }
    case 'thigh': {
      const { hip, knee } = legOf(body, side);
      return { on: side === 'R' ? 'legR' : 'legL', ...onBone(thighIn(body.view), area, spot, ask, side, hip, knee) };
    }
  }
}

function trunkPatch(spot: Spot, ask: GlowAsk, side: 1 | -1): Outline {
  const at = (along: number, across: number) => trunkPoint(ask, along, across * side);
  return spot.corners ? spot.corners.map(([along, across]) => at(along, across)) : lens(spot, at);
}

/** In side view the left limbs are drawn a little apart from the right ones. */
const armOf = (body: Skeleton, side: Side) =>
  side === 'R' ? body.armR : body.view === 'side' ? shiftArm(body.armL) : body.armL;
const legOf = (body: Skeleton, side: Side) =>
  side === 'R' ? body.legR : body.view === 'side' ? shiftLeg(body.legL) : body.legL;

function onBone(
  bone: Bone,
  area: Area,
  spot: Spot,
  { body, build, kept }: GlowAsk,
  side: Side,
  ...[from, to]: Parameters<typeof boneForm>
): Pick<Glow, 'outline' | 'place'> {
  const { place, length } = boneForm(from, to);
  const outline = kept(`${area} ${side} ${length}`, () =>
    patch(profiles[bone], length, widenOf(build), senseOf(body.view, side), spot),
  );
  return { place, outline };
}

const widenOf = (build: Build) => build.limb;
