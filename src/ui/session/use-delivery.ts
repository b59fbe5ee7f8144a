import { useRef, useState } from 'preact/hooks';
import type { BreakGain } from '#src/app/messages';
import type { PagePorts } from '#src/app/page-ports';
import { usePorts } from '../context';
import type { Told } from './session';

interface Delivery {
  /** Sends in order, one after the other. */
  readonly tell: (told: readonly Told[]) => void;
  /** What could not be delivered waits; this tries again. */
  readonly retry: () => void;
  readonly stuck: boolean;
  /** What the break added, once it is saved; `null` until then. */
  readonly gain: BreakGain | null;
  /** The end of the break has been saved. */
  readonly saved: boolean;
}

/** Brings what the session tells to the worker: in order, and nothing is dropped when the worker fails once. */
export function useDelivery(breakId: string): Delivery {
  const ports = usePorts();
  const waiting = useRef<readonly Told[]>([]);
  const busy = useRef(false);
  const [stuck, setStuck] = useState(false);
  const [end, setEnd] = useState<{ readonly gain: BreakGain | null } | null>(null);

  async function drain(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    try {
      for (let told = waiting.current[0]; told !== undefined; told = waiting.current[0]) {
        const gain = await deliver(ports, breakId, told);
        waiting.current = waiting.current.slice(1);
        if (told.kind === 'finished') setEnd({ gain });
      }
      setStuck(false);
    } catch {
      setStuck(true);
    } finally {
      busy.current = false;
    }
  }

  return {
    tell(told) {
      if (told.length === 0) return;
      waiting.current = [...waiting.current, ...told];
      void drain();
    },
    retry: () => void drain(),
    stuck,
    gain: end?.gain ?? null,
    saved: end !== null,
  };
}

async function deliver(ports: PagePorts, breakId: string, told: Told): Promise<BreakGain | null> {
  switch (told.kind) {
    case 'started':
      await ports.send('startBreak', { breakId });
      return null;
    case 'progressed': {
      const { kind: _, ...done } = told;
      await ports.send('reportProgress', { breakId, ...done });
      return null;
    }
    case 'moveFinished': {
      const { kind: _, ...done } = told;
      await ports.send('finishMove', { breakId, ...done });
      return null;
    }
    case 'moveVaried': {
      const { kind: _, ...way } = told;
      await ports.send('varyMove', { breakId, ...way });
      return null;
    }
    case 'finished':
      return ports.send('finishBreak', { breakId });
  }
}
