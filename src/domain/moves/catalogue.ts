import { backStrengtheners } from './back';
import { frontStretches } from './front';
import type { Move, MoveId } from './move';
import { presses } from './press';
import { resets } from './reset';

/** Every move that Unknot knows, without texts, poses and sources: the worker carries this and nothing more. */
export const catalogue: readonly Move[] = [...frontStretches, ...backStrengtheners, ...resets, ...presses];

const byId = new Map(catalogue.map((move) => [move.id, move]));

/** `null` for an id of another version. */
export const findMove = (id: MoveId): Move | null => byId.get(id) ?? null;
