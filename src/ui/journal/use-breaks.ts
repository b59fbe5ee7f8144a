import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordFilter } from '#src/app/journal-history';
import type { BreakRecord } from '#src/domain/history/record';
import { useJournal } from './context';

interface Listed {
  readonly records: readonly BreakRecord[];
  readonly damaged: number;
  readonly next: string | null;
}

interface Breaks {
  /** `null` until the first page is read. */
  readonly list: Listed | null;
  readonly failed: boolean;
  readonly busy: boolean;
  readonly older: () => void;
}

/** The list of breaks, page by page, and read again as far as it is shown when something changes. */
export function useBreaks({ outcome, trigger }: RecordFilter): Breaks {
  const { history, version } = useJournal();
  const [list, setList] = useState<Listed | null>(null);
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const shown = useRef(0);
  const question = useRef(0);

  /** Answers that come after a newer question are dropped. */
  async function ask(start: Listed | null, least: number): Promise<void> {
    const mine = ++question.current;
    setBusy(true);
    try {
      let read = start ?? { records: [], damaged: 0, next: null };
      do {
        const page = await history.page(read.next, { outcome, trigger });
        read = {
          records: [...read.records, ...page.records],
          damaged: read.damaged + page.damaged,
          next: page.next,
        };
      } while (read.next !== null && read.records.length < least);
      if (mine !== question.current) return;
      shown.current = read.records.length;
      setList(read);
      setFailed(false);
    } catch {
      if (mine === question.current) setFailed(true);
    } finally {
      if (mine === question.current) setBusy(false);
    }
  }

  useEffect(() => {
    shown.current = 0;
  }, [outcome, trigger]);
  useEffect(() => {
    void ask(null, shown.current);
    return () => {
      question.current += 1;
    };
  }, [history, version, outcome, trigger]);
  return { list, failed, busy, older: () => list && !busy && void ask(list, 0) };
}
