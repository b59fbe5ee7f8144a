import { useCallback, useEffect, useState } from 'preact/hooks';
import type { JournalHistory } from '#src/app/journal-history';

/** Changes that come close together are read once. */
const together = 150;

/** A number that goes up with each change of the history, and the way to say that one was made here. */
export function useVersion(history: JournalHistory): [version: number, changed: () => void] {
  const [version, setVersion] = useState(0);
  const changed = useCallback(() => setVersion((last) => last + 1), []);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | null = null;
    const stop = history.watch(() => {
      timer ??= setTimeout(() => {
        timer = null;
        changed();
      }, together);
    });
    return () => {
      stop();
      if (timer !== null) clearTimeout(timer);
    };
  }, [history, changed]);
  return [version, changed];
}
