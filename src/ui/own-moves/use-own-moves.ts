import { useEffect, useState } from 'preact/hooks';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import { usePorts } from '../context';

/** The own moves of a page that shows them all. */
export interface OwnMoveList {
  /** Empty until they are read. */
  readonly moves: readonly OwnMove[];
  readonly state: 'reading' | 'here' | 'unreadable';
  readonly again: () => void;
}

export function useOwnMoves(): OwnMoveList {
  const { ownMoves } = usePorts();
  const [list, setList] = useState<Pick<OwnMoveList, 'moves' | 'state'>>({ moves: [], state: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let over = false;
    const show = (moves: readonly OwnMove[]) => over || setList({ moves, state: 'here' });
    const stop = ownMoves.list.watch(show);
    ownMoves.list.load().then(show, () => over || setList({ moves: [], state: 'unreadable' }));
    return () => {
      over = true;
      stop();
    };
  }, [ownMoves, attempt]);
  return { ...list, again: () => setAttempt(attempt + 1) };
}
