import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { behindHead, inScene, lapL, onChest, onHead, onPelvis, towardViewer } from './places';

const legsApart = { hip: 4 };
const chair = [{ kind: 'chair' }] as const;

export const upperFrontSequences: Readonly<Record<MoveId, Sequence>> = {
  'doorway-chest-stretch': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'doorway', half: 29 }],
    keys: [
      { arms: { shoulder: 4, elbow: 42, foreScale: 0.26 }, legs: legsApart },
      { arms: { shoulder: 34, elbow: 136, foreScale: 0.9 }, legs: legsApart },
      { arms: { shoulder: 92, elbow: 88 }, legs: legsApart, depth: 0.6, scap: -0.9 },
    ],
  },
  'one-arm-wall-chest-stretch': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    works: 'R',
    props: [{ kind: 'wall', x: -45.5 }],
    keys: [
      {
        armR: { at: inScene(-41.2, 77), bend: 1, fingers: -148 },
        armL: { shoulder: 8 },
        legs: legsApart,
        pelvis: { x: -0.2, y: -49.5 },
      },
      {
        armR: { at: inScene(-41.2, 77), bend: 1, fingers: -148 },
        armL: { shoulder: 8 },
        legs: legsApart,
        turn: 1,
        turnHead: 0.9,
        pelvis: { x: -2.2, y: -49.5 },
      },
    ],
  },
  'high-doorway-chest-stretch': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'doorway', half: 32 }],
    keys: [
      { arms: { shoulder: 84, elbow: 98 }, legs: legsApart },
      { arms: { shoulder: 132, elbow: 22 }, legs: legsApart, depth: 0.6, scap: -0.5 },
    ],
  },
  'clasped-hands-chest-opener': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    keys: [
      { trunkUp: 6, neck: 16, arms: { shoulder: -22, elbow: 20, grip: 0.8 } },
      { trunkUp: -5, neck: 4, head: -3, arms: { shoulder: -48, elbow: 2, grip: 0.8 }, scap: -1 },
    ],
  },
  'open-arm-chest-stretch': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    keys: [{ arms: towardViewer }, { arms: { shoulder: 88, elbow: 2 }, scap: -1, depth: 0.2 }],
  },
  'elbows-wide-chest-stretch': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    behind: 'arms',
    props: chair,
    keys: [
      {
        armR: { at: onHead(-4.6, -1), bend: 1, scale: 0.75, foreScale: 0.8 },
        armL: { at: onHead(4.6, -1), bend: 1, scale: 0.75, foreScale: 0.8 },
      },
      { armR: { at: onHead(-4.6, -1), bend: 1 }, armL: { at: onHead(4.6, -1), bend: 1 }, scap: -1, depth: 0.2 },
    ],
  },
  'chair-back-arch': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkUp: 6, neck: 10, arms: behindHead, pelvis: { x: -2, y: -25.6 } },
      { trunkLow: -3, trunkUp: -24, neck: -16, head: -16, arms: behindHead, pelvis: { x: -2, y: -25.6 } },
    ],
  },
  'side-front-neck-stretch': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    works: 'R',
    props: chair,
    keys: [
      { armR: { at: onPelvis(-10.5, -2.5), grip: 1 }, armL: lapL },
      {
        armR: { at: onPelvis(-10.5, -2.5), grip: 1 },
        armL: lapL,
        neck: 22,
        tilt: 26,
        turnHead: -0.5,
        pitchHead: -14,
        shrug: -0.3,
      },
    ],
  },
  'seat-anchored-scalene-stretch': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    works: 'R',
    props: chair,
    touch: ['L'],
    keys: [
      { armR: { at: onPelvis(-10.5, -2.5), grip: 1 }, armL: { at: onChest(-0.5, -7.5), fingers: -120 } },
      {
        armR: { at: onPelvis(-10.5, -2.5), grip: 1 },
        armL: { at: onChest(-0.5, -7.5), fingers: -120 },
        neck: 20,
        tilt: 24,
        shrug: -0.3,
      },
    ],
  },
  'collarbone-chin-lift': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    touch: ['R'],
    keys: [
      { trunkUp: 2, neck: 12, arms: { at: onChest(6, -8.4), scale: 0.7, foreScale: 0.5, fingers: 205 } },
      { trunkUp: -5, neck: -4, head: -30, arms: { at: onChest(6, -8.4), scale: 0.7, foreScale: 0.5, fingers: 205 } },
    ],
  },
  'wall-biceps-stretch': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'wall', x: -36.8 }],
    keys: [
      { neck: 8, armR: { shoulder: -20, elbow: 6 } },
      {
        trunkUp: -2,
        neck: 8,
        armR: { shoulder: -60, elbow: 0, wrist: 62, grip: 0 },
        legL: { hip: 10, knee: 4 },
        legR: { hip: -10, knee: 4, foot: 14 },
        scap: -0.6,
      },
    ],
  },
  'desk-edge-shoulder-stretch': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'desk', x: -8, height: 43 }],
    keys: [
      {
        neck: 8,
        arms: { at: inScene(-9.4, 46.4), fingers: 14, grip: 0.6 },
        pelvis: { x: 1, y: -48.6 },
        legs: { toe: 10 },
      },
      {
        trunkUp: -3,
        neck: 4,
        arms: { at: inScene(-9.4, 46.4), fingers: 14, grip: 0.6 },
        pelvis: { x: 0, y: -41 },
        legs: { toe: 10 },
        scap: -0.6,
      },
    ],
  },
  'elbows-in-palms-out': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    keys: [
      { arms: { shoulder: 5, elbow: 58, foreScale: 0.4 } },
      { arms: { shoulder: 7, elbow: 72, foreScale: 0.9 }, scap: -0.8, rise: 0.5 },
    ],
  },
  'seat-grip-chest-opener': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    keys: [
      {
        trunkUp: 6,
        neck: 18,
        scap: 0.4,
        arms: { at: inScene(-5, 23.4), fingers: -20, grip: 1 },
        pelvis: { x: 6, y: -25.6 },
      },
      {
        trunkLow: 3,
        trunkUp: -7,
        neck: 2,
        head: -3,
        scap: -1,
        arms: { at: inScene(-5, 23.4), fingers: -20, grip: 1 },
        pelvis: { x: 6, y: -25.6 },
      },
    ],
  },
};
