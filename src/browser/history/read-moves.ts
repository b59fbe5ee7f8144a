import type { KeptMove } from '#src/app/ports/own-moves-store';
import { limits } from '#src/domain/own-moves/own-move';
import { ownMoveOf, parseWrittenMove, writtenOf } from '#src/domain/own-moves/written-move';
import type { Database } from './schema';

/** What a page draws itself; anything else did not come through it. */
const pictureTypes = ['image/webp', 'image/png'];

/** An own move as it lies in the database; `null` for what is none, or beyond the limits. */
export function parseKept(raw: unknown): KeptMove | null {
  const written = parseWrittenMove(raw);
  if (!written.ok) return null;
  const picture = typeof raw === 'object' && raw !== null && 'picture' in raw ? raw.picture : null;
  if (picture !== null && !isPicture(picture)) return null;
  return { move: ownMoveOf(written.value, picture !== null), picture };
}

const isPicture = (value: unknown): value is Blob =>
  value instanceof Blob && pictureTypes.includes(value.type) && value.size <= limits.pictureBytes;

export const rowOf = ({ move, picture }: KeptMove): unknown => ({ ...writtenOf(move), picture });

/** The own moves in the order in which they were added. What is damaged is left out and left alone. */
export async function readMoves(db: Database): Promise<readonly KeptMove[]> {
  return readable(await db.getAll('moves'));
}

export const readable = (rows: readonly unknown[]): readonly KeptMove[] =>
  rows.map(parseKept).filter((kept) => kept !== null);
