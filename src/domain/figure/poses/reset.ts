import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { inLap } from './places';

const chair = [{ kind: 'chair' }] as const;

export const resetSequences: Readonly<Record<MoveId, Sequence>> = {
  'breastbone-string': {
    view: 'side',
    anchor: 'seat',
    motion: 'hold',
    props: [{ kind: 'chair' }, { kind: 'string' }],
    keys: [
      { trunkLow: -12, trunkUp: 22, neck: 40, head: -8, arms: inLap, scap: 0.7 },
      { trunkUp: -5, neck: 8, head: 1, arms: inLap, scap: -0.6, rise: 0.6 },
    ],
  },
  'open-hands-reset': {
    view: 'front',
    anchor: 'seat',
    motion: 'hold',
    props: chair,
    keys: [
      { arms: { shoulder: 10, elbow: -40, foreScale: 0.75 } },
      {
        arms: { shoulder: 30, elbow: 8, wrist: 20 },
        legs: { hip: 34, knee: 34, scale: 0.4 },
        scap: -1,
        rise: 0.8,
      },
    ],
  },
  'head-home': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkUp: 12, neck: 38, head: -8, arms: inLap, scap: 0.4 },
      { trunkUp: -1, neck: 6, head: 2, arms: inLap, scap: -0.3 },
    ],
  },
  'sit-bone-rock': {
    view: 'side',
    anchor: 'seat',
    motion: 'reps',
    props: chair,
    keys: [
      { trunkLow: -18, trunkUp: 16, neck: 30, head: -4, arms: inLap, scap: 0.4 },
      { trunkLow: 11, trunkUp: -6, neck: 6, head: 2, arms: inLap, scap: -0.3 },
    ],
  },
  'wall-tall': {
    view: 'side',
    anchor: 'feet',
    motion: 'hold',
    props: [{ kind: 'wall', x: -6.8 }],
    keys: [
      { trunkLow: 2, trunkUp: 14, neck: 32, head: -4, scap: 0.5, legs: { hip: 3 } },
      { trunkLow: -2, trunkUp: -1, neck: 3, head: 2, scap: -0.6, legs: { hip: 3 } },
    ],
  },
  'shoulder-roll-drop': {
    view: 'side',
    anchor: 'seat',
    motion: 'cycle',
    props: chair,
    keys: [
      { trunkUp: -1, neck: 8, arms: { shoulder: 10, elbow: 58 }, shrug: -0.5, scap: -0.2 },
      { neck: 14, arms: { shoulder: 16, elbow: 62 }, shrug: 1, scap: 0.6 },
      { trunkUp: -3, neck: 4, arms: { shoulder: -12, elbow: 74 }, shrug: 0.4, scap: -1 },
    ],
  },
  'stand-and-stroll': {
    view: 'side',
    anchor: 'feet',
    motion: 'walk',
    keys: [
      { neck: 6 },
      {
        trunkLow: 2,
        neck: 8,
        armR: { shoulder: -24, elbow: 12 },
        armL: { shoulder: 26, elbow: 20 },
        legR: { hip: 24, knee: 4, foot: -14 },
        legL: { hip: -16, knee: 10, foot: 30 },
      },
      {
        trunkLow: 2,
        neck: 8,
        armR: { shoulder: 2, elbow: 14 },
        armL: { shoulder: 2, elbow: 14 },
        legR: { hip: 3, knee: 5 },
        legL: { hip: 16, knee: 56, foot: 40 },
      },
      {
        trunkLow: 2,
        neck: 8,
        armR: { shoulder: 26, elbow: 20 },
        armL: { shoulder: -24, elbow: 12 },
        legR: { hip: -16, knee: 10, foot: 30 },
        legL: { hip: 24, knee: 4, foot: -14 },
      },
      {
        trunkLow: 2,
        neck: 8,
        armR: { shoulder: 2, elbow: 14 },
        armL: { shoulder: 2, elbow: 14 },
        legR: { hip: 16, knee: 56, foot: 40 },
        legL: { hip: 3, knee: 5 },
      },
    ],
  },
};
