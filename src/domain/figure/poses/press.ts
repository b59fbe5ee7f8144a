import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { lapL, onChest, onHead, underElbow } from './places';

const chair = [{ kind: 'chair' }] as const;

export const pressSequences: Readonly<Record<MoveId, Sequence>> = {
  'press-front-ribs': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    props: chair,
    works: 'R',
    touch: ['R'],
    keys: [
      { armR: { at: onChest(-9, -16), foreScale: 0.85 }, armL: lapL },
      { armR: { at: onChest(-8.6, -13.4), foreScale: 0.85 }, armL: lapL },
    ],
  },
  'press-side-ribs': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    works: 'L',
    props: chair,
    touch: ['R'],
    keys: [
      { armR: { at: onChest(2, -16) }, armL: { shoulder: 24, elbow: 4 } },
      { trunkUp: -3, armR: { at: onChest(4.4, -14.4) }, armL: { shoulder: 34, elbow: 8 } },
    ],
  },
  'press-below-armpit': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    works: 'L',
    props: chair,
    touch: ['R'],
    keys: [
      { armR: { at: onChest(2, -13) }, armL: { shoulder: 44, elbow: -20, foreScale: 0.7 } },
      { armR: { at: onChest(5, -9.4) }, armL: { shoulder: 54, elbow: -24, foreScale: 0.7 } },
    ],
  },
  'press-upper-arm': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    works: 'L',
    props: chair,
    touch: ['R'],
    keys: [
      { armR: { at: onChest(4.4, -14) }, armL: lapL },
      { armR: { at: onChest(5.6, -10.6) }, armL: lapL },
    ],
  },
  'press-upper-chest': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    works: 'L',
    props: chair,
    touch: ['R'],
    keys: [
      { armR: { at: onChest(-0.6, -9.6) }, armL: lapL },
      { armR: { at: onChest(1, -7.6) }, armL: lapL },
    ],
  },
  'press-neck-side': {
    view: 'front',
    anchor: 'seat',
    motion: 'press',
    works: 'L',
    props: chair,
    touch: ['R'],
    keys: [
      { armR: { at: onChest(-0.4, -2.4), fingers: 128 }, armL: { at: underElbow(3, -1.5) } },
      { neck: -4, tilt: -8, armR: { at: onChest(0.4, -1), fingers: 128 }, armL: { at: underElbow(3, -1.5) } },
    ],
  },
  'press-skull-base': {
    view: 'side',
    anchor: 'seat',
    motion: 'press',
    props: chair,
    touch: ['R'],
    keys: [
      { neck: 12, head: 2, arms: { at: onHead(-2.6, -7.4), bend: 1, fingers: 215, scale: 0.62, foreScale: 0.58 } },
      { neck: 15, head: 12, arms: { at: onHead(-2.6, -7.4), bend: 1, fingers: 215, scale: 0.62, foreScale: 0.58 } },
    ],
  },
};
