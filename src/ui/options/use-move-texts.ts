import { useEffect, useState } from 'preact/hooks';
import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import { usePorts } from '../context';

/** The words of all moves, as far as they are there. */
export interface HeldTexts {
  readonly state: 'loading' | 'ready' | 'failed';
  /** Without its words a move shows under its id rather than not at all. */
  readonly textsOf: (id: MoveId) => MoveTexts | null;
  readonly retry: () => void;
}

const none = () => null;

export function useMoveTexts(): HeldTexts {
  const ports = usePorts();
  const [attempt, setAttempt] = useState(0);
  const [held, hold] = useState<Omit<HeldTexts, 'retry'>>({ state: 'loading', textsOf: none });
  useEffect(() => {
    ports.moveTexts().then(
      (textsOf) => hold({ state: 'ready', textsOf }),
      () => hold({ state: 'failed', textsOf: none }),
    );
  }, [ports, attempt]);
  return { ...held, retry: () => setAttempt(attempt + 1) };
}
