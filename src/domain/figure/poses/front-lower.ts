import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { inScene, onAnkle, onChest, onDesk, onHead, onHips, onPelvis } from './places';

const legsApart = { hip: 4 };
const chair = [{ kind: 'chair' }] as const;

export const lowerFrontSequences: Readonly<Record<MoveId, Sequence>> = {
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
      { armR: { shoulder: 12, elbow: 6 }, armL: { at: inScene(11.6, 24.4), fingers: 0, grip: 0.6 } },
      { armR: { shoulder: 118, elbow: 10 }, armL: { at: inScene(11.6, 24.4), fingers: 0, grip: 0.6 } },
      {
        trunkLow: 8,
        trunkUp: 24,
        neck: 26,
        tilt: 22,
        armR: { shoulder: 178, elbow: 24 },
        armL: { at: inScene(11.6, 24.4), fingers: 0, grip: 0.6 },
      },
    ],
  },
  'overhead-reach': {
    view: 'front',
    anchor: 'feet',
    motion: 'hold',
    keys: [
      {
        armR: { at: onHead(-3.4, 9), bend: 1, fingers: 130 },
        armL: { at: onHead(3.4, 9), bend: 1, fingers: -130 },
        legs: legsApart,
      },
      {
        armR: { at: onHead(-4.4, 17.4), bend: 1, fingers: 128 },
        armL: { at: onHead(4.4, 17.4), bend: 1, fingers: -128 },
        legs: legsApart,
        shrug: 0.4,
      },
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
        arms: onDesk(19, 45),
        pelvis: { x: 1, y: -46 },
        legL: { toe: 21 },
        legR: { toe: -12, foot: 24 },
      },
      {
        trunkLow: -3,
        neck: 8,
        arms: onDesk(19, 45),
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
    props: [{ kind: 'desk', x: 8.4, height: 45 }],
    keys: [
      { neck: 8, armL: onDesk(10, 45), armR: { shoulder: 0, elbow: 4 } },
      {
        neck: 8,
        armL: onDesk(10, 45),
        armR: { at: onAnkle(0, 3), bend: 1, grip: 1 },
        legR: { hip: -4, knee: 148, foot: 190 },
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
      {
        trunkUp: 4,
        neck: 14,
        arms: { at: onPelvis(14, 5.2), wrist: 30 },
        pelvis: { x: 9, y: -25.6 },
        legs: { toe: 39 },
      },
      {
        trunkLow: -2,
        trunkUp: -2,
        neck: 8,
        arms: { at: onPelvis(12, 4), wrist: 20 },
        pelvis: { x: 9, y: -25.6 },
        legR: { toe: 9, foot: 62 },
        legL: { toe: 39 },
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
      { armR: { at: onChest(-9.4, -17), foreScale: 0.8 }, armL: { at: onChest(9.4, -17), foreScale: 0.8 } },
      {
        armR: { at: onChest(-10.8, -16.4), foreScale: 0.8 },
        armL: { at: onChest(10.8, -16.4), foreScale: 0.8 },
        rise: 1.2,
      },
    ],
  },
};
