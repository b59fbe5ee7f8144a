import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watch } from '#src/app/page-data';

/** Something that takes its time. */
export interface Task {
  /** How far it is, 0 to 1; `null` while nothing runs. */
  readonly progress: number | null;
  /** Runs it; `null` when it was cancelled. Rejects when it failed. */
  run<Value>(work: (watch: Watch) => Promise<Value>): Promise<Value | null>;
  readonly cancel: () => void;
}

/** One task at a time; it ends with the page. */
export function useTask(): Task {
  const [progress, setProgress] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    progress,
    async run(work) {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const isMine = () => running.current === controller;
      setProgress(0);
      try {
        const { signal } = controller;
        const value = await work({ signal, progress: (part) => isMine() && setProgress(part) });
        return signal.aborted ? null : value;
      } catch (error) {
        if (controller.signal.aborted) return null;
        throw error;
      } finally {
        if (isMine()) setProgress(null);
      }
    },
    cancel: () => running.current?.abort(),
  };
}
