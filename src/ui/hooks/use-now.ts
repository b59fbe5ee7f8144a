import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '#src/domain/time';
import { usePorts } from '../context';

/** The time of day, read again every `every` milliseconds while the page is open. */
export function useNow(every: number): Instant {
  const ports = usePorts();
  const [now, setNow] = useState(() => ports.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(ports.now()), every);
    return () => clearInterval(timer);
  }, [ports, every]);
  return now;
}
