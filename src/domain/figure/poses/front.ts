import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { behindHead, inScene, lapL, onAnkle, onChest, onHead, onHips, onPelvis } from './places';

const legsApart = { hip: 4 };
/** Arms that reach out to the viewer. */
const towardViewer = { scale: 0.34, foreScale: 0.34, wrist: 60 };
const chair = [{ kind: 'chair' }] as const;

export const frontSequences: Readonly<Record<MoveId, Sequence>> = {
  'doorway-chest-stretch': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'doorway', half: 29 }],
    keys: [
      { arms: { shoulder: 8, elbow: 0 }, legs: legsApart },
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
      { armR: { at: inScene(-41, 77), bend: 1 }, armL: { shoulder: 8 }, legs: legsApart },
      { armR: { at: inScene(-41, 77), bend: 1 }, armL: { shoulder: 8 }, legs: legsApart, turn: 0.75, turnHead: 0.8 },
    ],
  },
  'high-doorway-chest-stretch': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'doorway', half: 31 }],
    keys: [
      { arms: { shoulder: 90, elbow: 80 }, legs: legsApart },
      { arms: { shoulder: 132, elbow: 22 }, legs: legsApart, depth: 0.6, scap: -0.5 },
    ],
  },
  'clasped-hands-chest-opener': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    keys: [
      { trunkUp: 6, neck: 16, arms: { shoulder: -22, elbow: 20 } },
      { trunkUp: -5, neck: 4, head: -3, arms: { shoulder: -48, elbow: 2 }, scap: -1 },
    ],
  },
  'open-arm-chest-stretch': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    keys: [
      { armR: { at: onChest(-8, -6), ...towardViewer }, armL: { at: onChest(8, -6), ...towardViewer } },
      { arms: { shoulder: 88, elbow: 2 }, scap: -1, depth: 0.2 },
    ],
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
      { armR: { at: onPelvis(-10.5, -4) }, armL: lapL },
      {
        armR: { at: onPelvis(-10.5, -4) },
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
      { armR: { at: onPelvis(-10.5, -4) }, armL: { at: onChest(-1.5, -5) } },
      { armR: { at: onPelvis(-10.5, -4) }, armL: { at: onChest(-1.5, -5) }, neck: 20, tilt: 24, shrug: -0.3 },
    ],
  },
  'collarbone-chin-lift': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    touch: ['R'],
    keys: [
      { trunkUp: 2, neck: 12, arms: { at: onChest(4.4, -9), scale: 0.7, foreScale: 0.5, wrist: 40 } },
      { trunkUp: -5, neck: -4, head: -30, arms: { at: onChest(4.4, -9), scale: 0.7, foreScale: 0.5, wrist: 40 } },
    ],
  },
  'standing-back-bend': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    keys: [
      { neck: 8, arms: onHips },
      { trunkLow: -8, trunkUp: -24, neck: -16, head: -12, arms: onHips, legs: { hip: -6 } },
    ],
  },
  'seated-side-bend': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    works: 'R',
    props: chair,
    keys: [
      { armR: { shoulder: 12, elbow: 6 }, armL: { at: inScene(11.6, 22.6) } },
      { armR: { shoulder: 118, elbow: 10 }, armL: { at: inScene(11.6, 22.6) } },
      {
        trunkLow: 8,
        trunkUp: 24,
        neck: 26,
        tilt: 22,
        armR: { shoulder: 178, elbow: 24 },
        armL: { at: inScene(11.6, 22.6) },
      },
    ],
  },
  'overhead-reach': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    keys: [
      { armR: { at: onChest(-2.4, -15) }, armL: { at: onChest(2.4, -15) }, legs: legsApart },
      { armR: { shoulder: 176, elbow: 30 }, armL: { shoulder: 176, elbow: 30 }, legs: legsApart, shrug: 0.3 },
    ],
  },
  'split-stance-hip-flexor-stretch': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'desk', x: 17, height: 45 }],
    keys: [
      {
        neck: 8,
        arms: { at: inScene(19, 50) },
        pelvis: { x: 1, y: -46 },
        legL: { toe: 21 },
        legR: { toe: -12, foot: 24 },
      },
      {
        trunkLow: -3,
        neck: 8,
        arms: { at: inScene(19, 50) },
        pelvis: { x: 6, y: -42 },
        legL: { toe: 21 },
        legR: { toe: -12, foot: 40 },
      },
    ],
  },
  'chair-edge-hip-flexor-stretch': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    works: 'R',
    props: chair,
    keys: [
      { neck: 8, rise: 2, arms: { at: onPelvis(13, 3.6), wrist: 26 }, legL: { toe: 30 }, legR: { toe: 28 } },
      {
        trunkLow: -2,
        trunkUp: -2,
        neck: 8,
        rise: 2,
        arms: { at: onPelvis(13, 3.6), wrist: 26 },
        legL: { toe: 30 },
        legR: { hip: 4, knee: 101, foot: 78 },
      },
    ],
  },
  'standing-quad-stretch': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'desk', x: 14, height: 45 }],
    keys: [
      { neck: 8, armL: { at: inScene(16, 50) }, armR: { shoulder: 0, elbow: 4 } },
      {
        neck: 8,
        armL: { at: inScene(16, 50) },
        armR: { at: onAnkle(0, 3), bend: 1 },
        legR: { hip: -4, knee: 148, foot: 190 },
      },
    ],
  },
  'wall-biceps-stretch': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'wall', x: -34.5 }],
    keys: [
      { neck: 8, armR: { shoulder: -20, elbow: 6 } },
      {
        trunkUp: -2,
        neck: 8,
        armR: { shoulder: -62, elbow: 2, wrist: -30 },
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
      { neck: 8, arms: { at: inScene(-10, 46), wrist: -60 }, pelvis: { x: 1, y: -48.6 }, legs: { toe: 10 } },
      {
        trunkUp: -3,
        neck: 4,
        arms: { at: inScene(-10, 46), wrist: -60 },
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
      { trunkUp: 6, neck: 18, scap: 0.4, arms: { at: inScene(-7, 23) }, pelvis: { x: 3, y: -25.6 } },
      {
        trunkLow: 3,
        trunkUp: -7,
        neck: 2,
        head: -3,
        scap: -1,
        arms: { at: inScene(-7, 23) },
        pelvis: { x: 3, y: -25.6 },
      },
    ],
  },
  'tucked-foot-thigh-stretch': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    works: 'R',
    props: chair,
    keys: [
      { trunkUp: 4, neck: 14, arms: { at: onPelvis(14, 5.2), wrist: 30 }, pelvis: { x: 5, y: -25.6 } },
      {
        trunkLow: -2,
        trunkUp: -2,
        neck: 8,
        arms: { at: onPelvis(12, 4), wrist: 20 },
        pelvis: { x: 5, y: -25.6 },
        legR: { toe: 6, foot: 62 },
      },
    ],
  },
  'tall-rib-breath': {
    view: 'front',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    touch: ['R', 'L'],
    keys: [
      { armR: { at: onChest(-9, -17), foreScale: 0.8 }, armL: { at: onChest(9, -17), foreScale: 0.8 } },
      {
        armR: { at: onChest(-10.2, -16.4), foreScale: 0.8 },
        armL: { at: onChest(10.2, -16.4), foreScale: 0.8 },
        rise: 1.2,
      },
    ],
  },
};
