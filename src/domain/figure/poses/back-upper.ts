import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { behindHead, inLap, inScene, towardViewer } from './places';

const legsApart = { hip: 4 };
const chair = [{ kind: 'chair' }] as const;
const band = { kind: 'band', between: 'hands' } as const;

export const upperBackSequences: Readonly<Record<MoveId, Sequence>> = {
  'chin-tuck': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkUp: 4, neck: 34, head: -6, arms: inLap },
      { trunkUp: -1, neck: 3, head: 6, arms: inLap },
    ],
  },
  'neck-press-back': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { neck: 12, arms: behindHead },
      { trunkUp: -1, neck: 5, head: 3, arms: behindHead },
    ],
  },
  'shoulder-blade-squeeze': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkUp: 6, neck: 18, arms: { shoulder: 12, elbow: 76 }, scap: 0.6 },
      { trunkUp: -3, neck: 6, arms: { shoulder: -12, elbow: 84 }, scap: -1 },
    ],
  },
  'open-the-doors': {
    view: 'front',
    anchor: 'seat',
    motion: 'reps',
    props: [{ kind: 'chair' }, band],
    keys: [
      { arms: { shoulder: 4, elbow: 56, foreScale: 0.35 } },
      { arms: { shoulder: 8, elbow: 80, foreScale: 0.95 }, scap: -1 },
    ],
  },
  'band-pull-apart': {
    view: 'front',
    anchor: 'feet',
    motion: 'reps',
    props: [band],
    keys: [
      {
        arms: towardViewer,
        legs: legsApart,
      },
      { arms: { shoulder: 88, elbow: 0 }, legs: legsApart, scap: -1 },
    ],
  },
  'band-row': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: [{ kind: 'chair' }, { kind: 'post', x: 56, height: 44 }, { kind: 'band', between: 'post' }],
    keys: [
      { neck: 8, arms: { shoulder: 74, elbow: 6, grip: 1 }, scap: 0.8, pelvis: { x: 2, y: -25.6 } },
      { trunkUp: -2, neck: 8, arms: { shoulder: -22, elbow: 104, grip: 1 }, scap: -1, pelvis: { x: 2, y: -25.6 } },
    ],
  },
  'desk-edge-pull': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: [{ kind: 'chair' }, { kind: 'desk', x: 17, height: 39 }],
    keys: [
      { trunkUp: 8, neck: 18, arms: { at: inScene(13.5, 35.6), fingers: 100, grip: 0.7 }, scap: 0.6 },
      { trunkUp: -3, neck: 6, arms: { at: inScene(13.5, 35.6), fingers: 100, grip: 0.7 }, scap: -1 },
    ],
  },
  'elbow-wall-push': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    props: [{ kind: 'wall', x: -13 }],
    keys: [
      {
        trunkLow: -13,
        trunkUp: -13,
        neck: -6,
        head: -4,
        arms: { shoulder: -30, elbow: 105, scale: 0.75 },
        legs: { hip: 13 },
        scap: 0.2,
      },
      {
        trunkLow: -6,
        trunkUp: -5,
        neck: 2,
        arms: { shoulder: -46, elbow: 112, scale: 0.9 },
        legs: { hip: 9 },
        scap: -1,
      },
    ],
  },
  'wall-angel': {
    view: 'front',
    anchor: 'feet',
    motion: 'reps',
    props: [{ kind: 'wall-behind' }],
    keys: [
      { arms: { shoulder: 58, elbow: 108 }, legs: legsApart, scap: -1 },
      { arms: { shoulder: 138, elbow: 30 }, legs: legsApart },
    ],
  },
  'hinged-y-raise': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    keys: [
      { trunkLow: 46, trunkUp: 46, neck: 46, head: 36, arms: { shoulder: 46, elbow: 4 }, legs: { hip: 22, knee: 30 } },
      {
        trunkLow: 46,
        trunkUp: 42,
        neck: 44,
        head: 36,
        arms: { shoulder: 166, elbow: 4 },
        legs: { hip: 22, knee: 30 },
        scap: -0.6,
      },
    ],
  },
  'prone-cobra': {
    view: 'side',
    anchor: 'floor',
    motion: 'reps',
    props: [{ kind: 'mat', from: -56, to: 46 }],
    keys: [
      {
        pelvis: { x: 0, y: -5.4 },
        trunkLow: 90,
        trunkUp: 90,
        neck: 88,
        head: 84,
        arms: { shoulder: -4, elbow: 2 },
        legs: { hip: -87, foot: 150 },
      },
      {
        pelvis: { x: 0, y: -5.4 },
        trunkLow: 84,
        trunkUp: 66,
        neck: 70,
        head: 74,
        arms: { shoulder: -34, elbow: 2 },
        legs: { hip: -87, foot: 150 },
        scap: -1,
      },
    ],
  },
  'band-side-raise': {
    view: 'front',
    anchor: 'feet',
    motion: 'reps',
    props: [{ kind: 'band', between: 'feet' }],
    keys: [
      { arms: { shoulder: 10, elbow: 6 }, legs: legsApart },
      { arms: { shoulder: 84, elbow: 6 }, legs: legsApart },
    ],
  },
};
