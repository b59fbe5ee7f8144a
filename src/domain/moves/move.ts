import type { Variant } from './variant';

/** The two lines of the body that Unknot balances: the front is lengthened, the back is strengthened. */
export const lines = ['front', 'back'] as const;
export type Line = (typeof lines)[number];

export const frontAreas = ['neck-front', 'chest', 'arm-front', 'ribs', 'abdomen', 'thigh-front'] as const;
export const backAreas = ['neck-back', 'upper-back', 'side-back', 'lower-back', 'glutes', 'thigh-back'] as const;
export const areas = [...frontAreas, ...backAreas] as const;
export type Area = (typeof areas)[number];

export const lineOf = (area: Area): Line => ((frontAreas as readonly Area[]).includes(area) ? 'front' : 'back');

/** `reset` is a posture cue, `press` is self-massage; only the first two are credited to the ledger. */
export const moveKinds = ['front-stretch', 'back-strength', 'reset', 'press'] as const;
export type MoveKind = (typeof moveKinds)[number];

export const positions = ['seated', 'standing', 'wall', 'doorway', 'floor'] as const;
export type Position = (typeof positions)[number];

/** What a move cannot be done without. Kit that merely helps is in `Move.helps`. */
export const kits = ['chair', 'desk-edge', 'wall', 'doorway', 'band', 'mat'] as const;
export type Kit = (typeof kits)[number];

/** 1: first weeks. 2: after three or four weeks. 3: optional, from week nine. */
export const levels = [1, 2, 3] as const;
export type Level = (typeof levels)[number];

/** 3: nobody notices. 2: visible but ordinary at a desk. 1: clearly exercising. */
export const discreetnesses = [1, 2, 3] as const;
export type Discreetness = (typeof discreetnesses)[number];

/** Answers to "Anything we should work around?"; a move is hidden when one of its tags is ticked. */
export const skipTags = [
  'abdominal-surgery-or-hernia',
  'arm-tingling',
  'balance',
  'blood-thinner-or-clot',
  'breast-tenderness-or-surgery',
  'cancer-treatment-ask-first',
  'carotid-or-stroke-history',
  'chest-pain',
  'dizziness',
  'glaucoma-head-down',
  'high-blood-pressure',
  'hip-replacement-or-pain',
  'implanted-device',
  'knee-pain',
  'low-back-flare',
  'neck-injury',
  'osteoporosis',
  'osteoporosis-flexion',
  'pregnancy',
  'pregnancy-late',
  'recent-surgery-leg',
  'recent-surgery-shoulder',
  'recent-surgery-spine',
  'rib-injury',
  'shoulder-instability',
  'shoulder-pain',
  'skin-or-wound',
  'wrist-pain',
] as const;
export type SkipTag = (typeof skipTags)[number];

/** Known ids are those of the catalogue; a record may carry one that this version does not know. */
export type MoveId = string;

/**
 * What a move asks for, each side in turn.
 * `hold` and `press` stay for `holdSeconds`; `reps` and `isometric` repeat for `secondsPerRep`, whose `beats` are its
 * parts in order (out, stay, back; or press, rest) and add up to it.
 */
export type Dose =
  | { readonly mode: 'hold'; readonly holdSeconds: number; readonly reps: number; readonly sides: 1 | 2 }
  | { readonly mode: 'press'; readonly holdSeconds: number; readonly spots: number; readonly sides: 1 | 2 }
  | {
      readonly mode: 'reps' | 'isometric';
      readonly reps: number;
      readonly secondsPerRep: number;
      readonly beats: readonly number[];
      readonly sides: 1 | 2;
    };

/** What the choice of moves needs to know. Texts are in the locale files, poses in `poses/`, sources in `sources.ts`. */
export interface Move {
  readonly id: MoveId;
  readonly kind: MoveKind;
  readonly line: Line;
  /** The first is the primary area and gets full credit, the others half. */
  readonly areas: readonly [Area, ...Area[]];
  readonly position: Position;
  readonly kit: readonly Kit[];
  /** Kit that helps but can be done without. */
  readonly helps: readonly Kit[];
  readonly discreetness: Discreetness;
  readonly level: Level;
  /** The whole daily dose, of which `dose` fits in one break. */
  readonly fullDose: Dose;
  readonly dose: Dose;
  /** Set on a move that is done in a way of its own, whose dose this is. */
  readonly variant?: Variant;
  readonly skipIf: readonly SkipTag[];
}
