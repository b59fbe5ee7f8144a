import type { MoveId } from '../../moves/move';
import type { Sequence } from '../sequence';
import { lowerBackSequences } from './back-lower';
import { upperBackSequences } from './back-upper';
import { lowerFrontSequences } from './front-lower';
import { upperFrontSequences } from './front-upper';
import { pressSequences } from './press';
import { resetSequences } from './reset';

const sequences: Readonly<Record<MoveId, Sequence>> = {
  ...upperFrontSequences,
  ...lowerFrontSequences,
  ...upperBackSequences,
  ...lowerBackSequences,
  ...resetSequences,
  ...pressSequences,
};

/** How a move is drawn; `null` for a move that is not known. */
export const findSequence = (id: MoveId): Sequence | null => sequences[id] ?? null;

/** Somebody who stands and breathes: drawn for a move that is not known. */
export const standing: Sequence = {
  view: 'front',
  anchor: 'feet',
  motion: 'hold',
  keys: [
    { arms: { shoulder: 9 }, legs: { hip: 4 } },
    { arms: { shoulder: 10 }, legs: { hip: 4 }, shrug: 0.05 },
  ],
};
