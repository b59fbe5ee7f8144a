import { useEffect, useState } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { usePorts } from '../context';

/** The names of moves; until they are read, and for one that has none, the id. */
export function useMoveNames(): (id: MoveId) => string {
  const ports = usePorts();
  const [names, setNames] = useState<{ readonly of: (id: MoveId) => string }>({ of: (id) => id });
  useEffect(() => {
    ports.moveTexts().then(
      (texts) => setNames({ of: (id) => texts(id)?.name ?? id }),
      () => undefined,
    );
  }, [ports]);
  return names.of;
}
