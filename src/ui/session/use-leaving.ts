import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls back when the page goes away, by closing or by reloading: which of them it was, only the browser knows, and the
 * worker looks.
 */
export function useLeaving(left: () => void): void {
  const newest = useRef(left);
  newest.current = left;
  useEffect(() => {
    const hides = () => newest.current();
    window.addEventListener('pagehide', hides);
    return () => window.removeEventListener('pagehide', hides);
  }, []);
}
