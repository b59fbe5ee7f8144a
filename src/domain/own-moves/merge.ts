import type { MoveId } from '../moves/move';

/** How a move that comes in stands to the one that is here. */
export type Verdict = 'new' | 'newer' | 'same' | 'older';

interface Versioned {
  readonly id: MoveId;
  readonly rev: number;
}

export function verdictOf(incoming: Versioned, here: readonly Versioned[]): Verdict {
  const local = here.find(({ id }) => id === incoming.id);
  if (local === undefined) return 'new';
  if (incoming.rev === local.rev) return 'same';
  return incoming.rev > local.rev ? 'newer' : 'older';
}

/** Those that come in: the higher `rev` wins, ties keep what is here, so that twice is as good as once. */
export const winners = <Incoming extends Versioned>(
  incoming: readonly Incoming[],
  here: readonly Versioned[],
): readonly Incoming[] =>
  incoming.filter((move) => {
    const verdict = verdictOf(move, here);
    return verdict === 'new' || verdict === 'newer';
  });
