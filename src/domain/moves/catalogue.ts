import { lowerBackStrengtheners } from './back-lower';
import { upperBackStrengtheners } from './back-upper';
import { lowerFrontStretches } from './front-lower';
import { upperFrontStretches } from './front-upper';
import type { Move, MoveId } from './move';
import { presses } from './press';
import { resets } from './reset';

/** Every move that Unknot knows, without texts, poses and sources: the worker carries this and nothing more. */
export const catalogue: readonly Move[] = [
  ...upperFrontStretches,
  ...lowerFrontStretches,
  ...upperBackStrengtheners,
  ...lowerBackStrengtheners,
  ...resets,
  ...presses,
];

const byId = new Map(catalogue.map((move) => [move.id, move]));

/** `null` for an id of another version. */
export const findMove = (id: MoveId): Move | null => byId.get(id) ?? null;
