import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PagePorts, Translate } from '#src/app/page-ports';

const Ports = createContext<PagePorts | null>(null);

/** Hands the ports to every piece of a page. */
export const PortsProvider = Ports.Provider;

/** The ports of this page. Throws outside a `PortsProvider`. */
export function usePorts(): PagePorts {
  const ports = useContext(Ports);
  if (ports === null) throw new Error('A page needs a PortsProvider around it');
  return ports;
}

/** The ports where there are any: a part that only asks for a preference does without. */
export const usePortsIfAny = (): PagePorts | null => useContext(Ports);

/** The texts of this page: `t('common_close')`. */
export const useText = (): Translate => usePorts().t;
