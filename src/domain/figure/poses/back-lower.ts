import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { crossedOnChest, inLap, onDesk, onPelvis } from './places';

const chair = [{ kind: 'chair' }] as const;

export const lowerBackSequences: Readonly<Record<MoveId, Sequence>> = {
  'hip-hinge': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    props: [{ kind: 'wall', x: -14.4 }],
    keys: [
      { neck: 8, arms: crossedOnChest },
      {
        trunkLow: 54,
        trunkUp: 54,
        neck: 52,
        head: 42,
        arms: crossedOnChest,
        legs: { hip: 24, knee: 28 },
      },
    ],
  },
  'seated-hip-hinge': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { neck: 8, arms: crossedOnChest },
      { trunkLow: 38, trunkUp: 36, neck: 38, head: 28, arms: crossedOnChest, scap: -0.4 },
    ],
  },
  'standing-leg-lift-back': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'desk', x: 12.6, height: 45 }],
    keys: [
      { trunkLow: 8, trunkUp: 8, neck: 12, arms: onDesk(15, 45) },
      { trunkLow: 12, trunkUp: 10, neck: 14, arms: onDesk(15, 45), legR: { hip: -26, knee: 3, foot: 48 } },
    ],
  },
  'standing-hamstring-curl': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'desk', x: 9.6, height: 45 }],
    keys: [
      { trunkLow: 4, trunkUp: 4, neck: 8, arms: onDesk(12, 45) },
      { trunkLow: 5, trunkUp: 4, neck: 8, arms: onDesk(12, 45), legR: { hip: -3, knee: 100, foot: 108 } },
    ],
  },
  'seated-heel-dig': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    works: 'R',
    props: chair,
    keys: [
      { neck: 8, arms: { at: onPelvis(14, 5.2), wrist: 30 }, legR: { hip: 87, knee: 60, foot: -20 } },
      { neck: 6, arms: { at: onPelvis(14, 5.2), wrist: 30 }, legR: { hip: 87, knee: 67, foot: -24 } },
    ],
  },
  'seated-glute-squeeze': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkLow: -4, trunkUp: 4, neck: 14, arms: inLap },
      { trunkUp: -1, neck: 7, arms: inLap, rise: 1.4 },
    ],
  },
  'sit-to-stand': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    props: chair,
    keys: [
      { neck: 8, arms: { shoulder: 40, elbow: 30 }, pelvis: { x: 0, y: -25.6 }, legs: { toe: 24 } },
      {
        trunkLow: 40,
        trunkUp: 36,
        neck: 34,
        head: 14,
        arms: { shoulder: 74, elbow: 16 },
        pelvis: { x: 5, y: -27.5 },
        legs: { toe: 24 },
      },
      { neck: 6, arms: { shoulder: 2, elbow: 6 }, pelvis: { x: 18, y: -49.5 }, legs: { toe: 24 } },
    ],
  },
  'glute-bridge': {
    view: 'side',
    anchor: 'floor',
    motion: 'reps',
    props: [{ kind: 'mat', from: -50, to: 40 }],
    keys: [
      {
        pelvis: { x: 0, y: -5.6 },
        trunkLow: -90,
        trunkUp: -90,
        neck: -88,
        head: -90,
        arms: { shoulder: -4, elbow: 2 },
        legs: { toe: 31 },
      },
      {
        pelvis: { x: -2.6, y: -18 },
        trunkLow: -116,
        trunkUp: -112,
        neck: -82,
        head: -84,
        arms: { shoulder: -24, elbow: 2 },
        legs: { toe: 31 },
      },
    ],
  },
  'desk-bird-dog': {
    view: 'side',
    anchor: 'feet',
    motion: 'reps',
    works: 'R',
    pin: 'L',
    props: [{ kind: 'desk', x: 27, height: 44 }],
    keys: [
      {
        trunkLow: 36,
        trunkUp: 36,
        neck: 36,
        head: 28,
        arms: onDesk(30, 44),
        legs: { hip: -6, knee: 2, foot: 4 },
      },
      {
        trunkLow: 42,
        trunkUp: 40,
        neck: 40,
        head: 32,
        armR: onDesk(30, 44),
        armL: { shoulder: 172, elbow: 4 },
        legL: { hip: -4, knee: 2, foot: 2 },
        legR: { hip: -44, knee: 3, foot: 66 },
      },
    ],
  },
  'chair-back-press': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkLow: 1, trunkUp: 5, neck: 12, arms: inLap, pelvis: { x: -2, y: -25.6 } },
      { trunkLow: -5, trunkUp: -6, neck: 2, head: 2, arms: inLap, scap: -0.6, pelvis: { x: -2, y: -25.6 } },
    ],
  },
};
