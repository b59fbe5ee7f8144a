import type { MoveId } from '#src/domain/moves/move';
import type { OwnMove } from '#src/domain/own-moves/own-move';

/** An own move with its picture. */
export interface KeptMove {
  readonly move: OwnMove;
  readonly picture: Blob | null;
}

/** What becomes of the own moves, all of it or nothing. */
export interface MovesChange<Answer> {
  readonly put: readonly KeptMove[];
  /** Laid aside for a day, so that they can be had back. */
  readonly remove: readonly MoveId[];
  readonly answer: Answer;
}

/** The own moves as the worker needs them. Rejects with `HistoryUnavailable` when the database will not open. */
export interface OwnMovesStore {
  /** A break waits for them, so it rejects when it takes long. */
  all(): Promise<readonly OwnMove[]>;
  /**
   * Reads, decides and writes in one transaction.
   * @param key what a page has laid down for it, or what was removed; `null` for nothing
   * @param decide sees the moves that are there, and what lies under the key: nothing if it is gone
   */
  change<Answer>(
    key: string | null,
    decide: (own: readonly OwnMove[], laid: readonly KeptMove[]) => MovesChange<Answer>,
  ): Promise<Answer>;
}

/** Where a removed move lies. */
export const removedKey = (id: MoveId): string => `removed:${id}`;
