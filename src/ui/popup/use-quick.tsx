import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { usePorts } from '../context';

interface Quick {
  /** The stretch, once it is there. */
  readonly piece: ComponentChild | null;
  readonly busy: boolean;
  readonly start: (backShare: number | null) => void;
}

/** Starts a quick stretch in the popup. Its code, figure and texts load only now. */
export function useQuick(onFailed: () => void): Quick {
  const ports = usePorts();
  const [piece, setPiece] = useState<ComponentChild | null>(null);
  const [busy, setBusy] = useState(false);

  async function load(backShare: number | null): Promise<void> {
    const [view, { QuickStretch }, texts] = await Promise.all([
      ports.send('quickStretch', {}),
      import('./QuickStretch'),
      ports.moveTexts(),
    ]);
    // Another break is open: the worker has brought it to the front.
    if (view === null) ports.close();
    else setPiece(<QuickStretch view={view} texts={texts} before={backShare} onEnd={() => setPiece(null)} />);
  }

  return {
    piece,
    busy,
    start(backShare) {
      setBusy(true);
      void load(backShare)
        .catch(onFailed)
        .finally(() => setBusy(false));
    },
  };
}
