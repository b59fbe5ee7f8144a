import { useEffect, useState } from 'preact/hooks';
import type { InDays } from '#src/app/page-data';
import type { DaySpan } from '#src/domain/exchange/file-check';
import { usePorts } from '../context';

/** How much lies in some days; `null` until it is known, or without days. */
export function useInDays(range: DaySpan | 'all' | null, nth = 0): InDays | null {
  const ports = usePorts();
  const [found, setFound] = useState<InDays | null>(null);
  const [from, to] = range === 'all' ? [null, null] : [range?.from ?? null, range?.to ?? null];
  useEffect(() => {
    let over = false;
    setFound(null);
    if (range === null) return undefined;
    ports
      .data()
      .then((data) => data.inDays(from, to))
      .then(
        (counted) => over || setFound(counted),
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, [ports, from, to, range === null, nth]);
  return found;
}
