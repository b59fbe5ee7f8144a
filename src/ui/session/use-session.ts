import { useEffect, useRef, useState } from 'preact/hooks';
import type { BreakView } from '#src/app/messages';
import type { Instant } from '#src/domain/time';
import { usePorts } from '../context';
import { doneAt, sessionOf, step, type Session, type SessionEvent } from './session';
import { useDelivery } from './use-delivery';
import { useLeaving } from './use-leaving';

/** The place that was to be swapped, and why it was not. */
interface Unswapped {
  readonly index: number;
  readonly why: 'none' | 'failed';
}

/** How often the page looks at the clock; what was spent does not depend on it. */
const glanceEvery = 250;

/** Runs a guided break: keeps the session, looks at the clock, tells the worker. */
export function useSession(view: BreakView) {
  const ports = usePorts();
  const delivery = useDelivery(view.id);
  const [session, setSession] = useState<Session>(() => sessionOf(view, ports.now()));
  const [now, setNow] = useState<Instant>(() => ports.now());
  const [unswapped, setUnswapped] = useState<Unswapped | null>(null);
  // The newest session, also for handlers that were made before it.
  const newest = useRef(session);

  function act(event: SessionEvent): void {
    const at = ports.now();
    const stepped = step(newest.current, event, at);
    newest.current = stepped.session;
    setSession(stepped.session);
    setNow(at);
    delivery.tell(stepped.told);
  }

  const tick = useRef(() => {});
  tick.current = () => act({ kind: 'ticked' });
  const ticking = session.stage === 'running' && session.since !== null;
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => tick.current(), glanceEvery);
    return () => clearInterval(timer);
  }, [ticking]);

  async function swap(): Promise<void> {
    const index = newest.current.current;
    try {
      const planned = await ports.send('swapMove', { breakId: view.id, index });
      setUnswapped(planned === null ? { index, why: 'none' } : null);
      if (planned !== null) act({ kind: 'swapped', index, planned });
    } catch {
      setUnswapped({ index, why: 'failed' });
    }
  }

  /** Both are sent at once: a page that goes away gets no second turn. */
  function leave(): Promise<unknown> {
    const last = newest.current;
    const done = doneAt(last, ports.now());
    return Promise.allSettled([
      last.stage === 'running' ? ports.send('reportProgress', { breakId: view.id, ...done }) : undefined,
      ports.send('closeBreak', { breakId: view.id }),
    ]);
  }
  useLeaving(() => void leave());
  useEffect(() => ports.attend(view.id), [ports, view.id]);

  return { session, now, act, swap: () => void swap(), unswapped, leave, ...delivery };
}

export type Guided = ReturnType<typeof useSession>;
