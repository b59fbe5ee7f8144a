import type { OwnMoves } from '#src/app/page-ports';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { ok } from '#src/domain/result';
import { ownIdOf } from '../../support/own-moves';
import { fakeFollowed } from './fake-followed';

export interface FakeOwnMovesOptions extends Partial<Pick<OwnMoves, 'redraw' | 'picture'>> {
  readonly list?: readonly OwnMove[];
}

export interface FakeOwnMoves extends OwnMoves {
  readonly list: ReturnType<typeof fakeFollowed<readonly OwnMove[]>>;
  /** What was laid down, by key. */
  readonly laid: Map<string, readonly KeptMove[]>;
}

/** Own moves in memory: every picture passes as it is. */
export function fakeOwnMoves({ list = [], ...others }: FakeOwnMovesOptions = {}): FakeOwnMoves {
  const laid = new Map<string, readonly KeptMove[]>();
  let ids = 100;
  return {
    list: fakeFollowed(list),
    laid,
    picture: () => Promise.resolve(null),
    lay(moves) {
      const key = `key-${laid.size + 1}`;
      laid.set(key, moves);
      return Promise.resolve(key);
    },
    freshId: () => ownIdOf(ids++),
    redraw: (file) => Promise.resolve(ok(file)),
    ...others,
  };
}
