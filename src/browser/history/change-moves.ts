import { removedKey, type KeptMove, type MovesChange } from '#src/app/ports/own-moves-store';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import type { Instant } from '#src/domain/time';
import { movesLaid, sweepLaid, type Laid } from './laid';
import { readable, rowOf } from './read-moves';
import type { Database } from './schema';
import { abort } from './write';

type Decide<Answer> = (own: readonly OwnMove[], laid: readonly KeptMove[]) => MovesChange<Answer>;

/** Reads, decides and writes in one transaction: what was laid down becomes a move, or nothing happens at all. */
export async function changeMoves<Answer>(
  db: Database,
  key: string | null,
  decide: Decide<Answer>,
  now: Instant,
): Promise<Answer> {
  const tx = db.transaction(['moves', 'laid'], 'readwrite', { durability: 'strict' });
  const [moves, laid] = [tx.objectStore('moves'), tx.objectStore('laid')];
  try {
    const [rows, found] = await Promise.all([moves.getAll(), key === null ? undefined : laid.get(key)]);
    const here = readable(rows);
    const change = decide(
      here.map(({ move }) => move),
      movesLaid(found, now),
    );
    const removed = here.filter(({ move }) => change.remove.includes(move.id));
    await Promise.all([
      ...change.put.map((kept) => moves.put(rowOf(kept))),
      ...removed.map((kept) =>
        laid.put({ key: removedKey(kept.move.id), at: now, rows: [rowOf(kept)] } satisfies Laid),
      ),
      ...change.remove.map((id) => moves.delete(id)),
      // Taken over.
      ...(key !== null && change.put.length > 0 ? [laid.delete(key)] : []),
      sweepLaid(laid, now),
    ]);
    await tx.done;
    return change.answer;
  } catch (error) {
    abort(tx);
    await tx.done.catch(() => undefined);
    throw error;
  }
}
