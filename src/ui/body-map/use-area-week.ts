import { useEffect, useState } from 'preact/hooks';
import type { AreaWeek } from '#src/domain/history/area-week';
import { usePorts } from '../context';

/** What each area got this week, read again when something was done; `null` until it is read, and where it cannot be. */
export function useAreaWeek(): AreaWeek | null {
  const ports = usePorts();
  const [week, setWeek] = useState<AreaWeek | null>(null);
  useEffect(() => {
    let over = false;
    let last = '';
    const read = () =>
      void ports.areaWeek().then(
        (now) => over || setWeek(now),
        // The page already tells when history cannot be opened.
        () => undefined,
      );
    read();
    const stop = ports.glance.watch((glance) => {
      const now = `${glance?.summary?.day} ${glance?.summary?.total}`;
      if (now !== last) read();
      last = now;
    });
    return () => {
      over = true;
      stop();
    };
  }, [ports]);
  return week;
}
