import { inScene } from '#src/domain/figure/poses/places';
import type { KeySpec, Sequence } from '#src/domain/figure/sequence';
import type { Area } from '#src/domain/moves/move';

export const ideas = ['short', 'weak', 'balanced'] as const;
export type Idea = (typeof ideas)[number];

/** What the beam under a picture shows: tilt in degrees toward the front, before and after, and its two weights. */
interface Beam {
  readonly from: number;
  readonly to: number;
  readonly front: number;
  readonly back: number;
}

export interface IdeaScene {
  readonly sequence: Sequence;
  readonly areas: readonly Area[];
  readonly beam: Beam;
}

const typing = { at: inScene(34, 42.5), wrist: 4 } as const;
const upright: KeySpec = { trunkLow: -2, trunkUp: 4, neck: 14, head: 2, arms: typing, scap: -0.1 };
const sunken: KeySpec = { trunkLow: -20, trunkUp: 42, neck: 66, head: 6, arms: typing, scap: 1 };
const open: KeySpec = {
  trunkLow: 3,
  trunkUp: -9,
  neck: 4,
  head: -5,
  arms: { shoulder: -44, elbow: 12, wrist: 6 },
  scap: -1,
  rise: 0.6,
};

const atDesk = (from: KeySpec, to: KeySpec): Sequence => ({
  view: 'side',
  anchor: 'seat',
  motion: 'hold',
  props: [{ kind: 'chair' }, { kind: 'desk', x: 27, height: 39 }],
  keys: [from, to],
});

/** The three pictures: hours at a desk fold the front, the back hangs on, and two minutes bring both into balance. */
export const ideaScenes: Readonly<Record<Idea, IdeaScene>> = {
  short: {
    sequence: atDesk(upright, sunken),
    areas: ['chest', 'abdomen', 'thigh-front'],
    beam: { from: 0, to: 9, front: 6.5, back: 3.6 },
  },
  weak: {
    sequence: atDesk({ ...sunken, neck: 60 }, sunken),
    areas: ['upper-back', 'neck-back', 'lower-back'],
    beam: { from: 9, to: 9, front: 6.5, back: 3.6 },
  },
  balanced: {
    sequence: atDesk(sunken, open),
    areas: ['chest', 'abdomen', 'upper-back', 'lower-back'],
    beam: { from: 9, to: 0, front: 5, back: 5 },
  },
};
