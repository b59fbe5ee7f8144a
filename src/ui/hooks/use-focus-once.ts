import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Takes the focus when it appears, because what had the focus is gone. A heading needs `tabIndex={-1}` for it. */
export function useFocusOnce<Wanted extends HTMLElement>(): RefObject<Wanted | null> {
  const wanted = useRef<Wanted>(null);
  useEffect(() => wanted.current?.focus({ preventScroll: true }), []);
  return wanted;
}
