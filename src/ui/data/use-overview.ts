import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DataOverview } from '#src/app/page-data';
import { usePorts } from '../context';

export interface Overview {
  /** `null` until it is read. */
  readonly seen: DataOverview | 'unavailable' | null;
  /** How often it was read. */
  readonly nth: number;
  /** Reads again. */
  readonly look: () => void;
}

/** What lies on the device, read when the section opens and after each change. */
export function useOverview(): Overview {
  const { data } = usePorts();
  const [seen, setSeen] = useState<Overview['seen']>(null);
  const [nth, setNth] = useState(0);
  useEffect(() => {
    let over = false;
    data()
      .then((opened) => opened.overview())
      .then(
        (overview) => over || setSeen(overview),
        () => over || setSeen('unavailable'),
      );
    return () => {
      over = true;
    };
  }, [data, nth]);
  const look = useCallback(() => setNth((before) => before + 1), []);
  return { seen, nth, look };
}
