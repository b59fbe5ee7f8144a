import { useEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';

/**
 * Whether an element is within a part of the window, given as a margin around it ("200px" is beyond it, "-40% 0px" a
 * band in its middle). Where nobody can tell, everything is near.
 */
export function useNear(element: RefObject<Element | null>, margin: string): boolean {
  const observed = typeof IntersectionObserver === 'function';
  const [near, setNear] = useState(!observed);
  useEffect(() => {
    if (!observed || !element.current) return undefined;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      rootMargin: margin,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, margin, observed]);
  return near;
}
