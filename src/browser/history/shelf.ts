import type { KeptMove } from '#src/app/ports/own-moves-store';
import type { MoveId } from '#src/domain/moves/move';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { ids } from '../ids';
import { realClockwork, type Clockwork } from './clockwork';
import { Connection } from './connection';
import type { Laid } from './laid';
import { parseKept, readMoves, rowOf } from './read-moves';
import type { Database } from './schema';

/** The own moves as a page sees them: it reads, and lays down what the worker is then asked to take over. */
export interface Shelf {
  moves(): Promise<readonly OwnMove[]>;
  /** For a break, which waits for nobody: rejects when it takes long. */
  movesInTime(): Promise<readonly OwnMove[]>;
  picture(id: MoveId): Promise<Blob | null>;
  /** @returns the key under which it lies */
  lay(moves: readonly KeptMove[]): Promise<string>;
}

/** Rejects with `HistoryUnavailable` when the database will not open. */
export function openShelf(name = 'unknot', { timer, now }: Clockwork = realClockwork): Shelf {
  const connection = new Connection(name, timer);
  const moves = async (db: Database) => (await readMoves(db)).map(({ move }) => move);
  return {
    moves: () => connection.run(moves),
    movesInTime: () => connection.runInTime(moves),
    picture: (id) => connection.run(async (db) => parseKept(await db.get('moves', id))?.picture ?? null),
    lay: (moves) =>
      connection.run(async (db) => {
        const key = ids.fresh(now());
        await db.put('laid', { key, at: now(), rows: moves.map(rowOf) } satisfies Laid);
        return key;
      }),
  };
}
