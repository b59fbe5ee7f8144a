import { useEffect, useState } from 'preact/hooks';

/** A part of the page that comes in a chunk of its own, after the first paint; `null` until it is there, or without it. */
export function useLoaded<Part extends object>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let over = false;
    load().then(
      (loaded) => over || setPart(loaded),
      // What it shows is on the page in words as well.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [load]);
  return part;
}
