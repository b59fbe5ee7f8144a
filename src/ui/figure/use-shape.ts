import { useEffect, useState } from 'preact/hooks';
import type { PagePorts } from '#src/app/page-ports';
import type { BodyShape } from '#src/domain/figure/form/build';
import { defaultSettings } from '#src/domain/settings/settings';
import { usePortsIfAny } from '../context';

/** The shape that the settings ask for, read once a page however many figures are on it. */
interface SharedShape {
  current: BodyShape | null;
  readonly tell: Set<(shape: BodyShape) => void>;
}

const known = new WeakMap<PagePorts, SharedShape>();

function sharedShape(ports: PagePorts): SharedShape {
  const before = known.get(ports);
  if (before) return before;
  const shared: SharedShape = { current: null, tell: new Set() };
  const take = (shape: BodyShape) => {
    if (shape === shared.current) return;
    shared.current = shape;
    for (const tell of shared.tell) tell(shape);
  };
  known.set(ports, shared);
  ports.settings.watch(({ figure }) => take(figure.shape));
  ports.settings.load().then(
    ({ figure }) => take(figure.shape),
    () => take(defaultSettings.figure.shape),
  );
  return shared;
}

/** Which body the figures of this page have; `null` until it is known. */
export function useShape(): BodyShape | null {
  const ports = usePortsIfAny();
  const [shape, show] = useState(ports === null ? defaultSettings.figure.shape : (known.get(ports)?.current ?? null));
  useEffect(() => {
    if (ports === null) return undefined;
    const shared = sharedShape(ports);
    show(shared.current);
    shared.tell.add(show);
    return () => void shared.tell.delete(show);
  }, [ports]);
  return shape;
}
