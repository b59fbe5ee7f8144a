import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../context';

/** Whether this device has a voice for the page; `null` until it is known. Voices may come late. */
export function useVoice(): boolean | null {
  const ports = usePorts();
  const [has, setHas] = useState<boolean | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    async function follow(): Promise<void> {
      const { hasVoice } = await ports.sound();
      if (gone) return;
      stop = hasVoice.watch(setHas);
      setHas(await hasVoice.load());
    }
    follow().catch(() => setHas(false));
    return () => {
      gone = true;
      stop?.();
    };
  }, [ports]);
  return has;
}
